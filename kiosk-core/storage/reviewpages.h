// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a product's reviews page by page, each page by its index: what one costs does
// not grow with how many reviews there are. Core's thread; the connection must outlive
// it.
#pragma once

#include "contract/domain/review.h"
#include "sqlite/connection.h"

#include <QList>

namespace endcap::storage
{

struct StoredReview {
    QString id;
    QByteArray body;
};

struct ReviewPage {
    QList<StoredReview> reviews;
    std::optional<ReviewPlace> next; ///< nothing: that was the last page
};

class ReviewPages
{
public:
    explicit ReviewPages(sqlite::Connection &connection) : m_connection(connection) {}

    Expected<ReviewPage, sqlite::StorageError> read(const ReviewQuery &query);

private:
    struct Found {
        StoredReview review;
        ReviewPlace place;
    };
    using Rows = QList<Found>;

    Expected<void, sqlite::StorageError>
    readInto(Rows &rows, const char *sql, const ReviewQuery &query, const ReviewPlace &after);
    Expected<void, sqlite::StorageError> readCritical(Rows &rows, const ReviewQuery &query);

    sqlite::Connection &m_connection;
};

} // namespace endcap::storage
