// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reviews as they were given: written at a kiosk by a member, or brought from another
// system; and what became of them. Storage thread.
#pragma once

#include "contract/domain/review.h"
#include "sqlite/statement.h"
#include "store-server/storage/tillstore.h"

namespace endcap::server
{

struct ReviewRow {
    /// What became of it, in words of the table.
    enum class State {
        Waiting, ///< for her line of a till, or for her PIN
        Extra,   ///< she has another one for each thing she bought
        Public,
    };

    QString id;
    QString product;
    int stars = 0;
    QString title;
    QString text;
    QDate written;
    QString language;
    std::optional<qint64> member{}; ///< nothing: another system's, and no line named
    DeviceId device{};
    quint64 seq = 0;
    qint64 madeMs = 0;
    bool isOwnVisit = false;  ///< her PIN had opened the visit in which it was written
    bool isConfirmed = false; ///< that visit, or a later one of hers
    QString source;           ///< empty: written at a kiosk
    QString foreignId;
    std::optional<bool> isVerified{}; ///< what that system says of buying
    bool isRewarded = false;          ///< what it says was given for it
    bool isInsider = false;
    int helped = 0; ///< votes it came with

    State state = State::Waiting;
    bool isBought = false; ///< the badge
    std::optional<TillPlace> line{};

    bool operator==(const ReviewRow &) const = default;
};

class ReviewStore
{
public:
    explicit ReviewStore(sqlite::Connection &connection);

    Found<ReviewRow> find(const QString &id);
    /// Adds it, or changes all of it.
    Stored<void> put(const ReviewRow &row);
    Stored<void> remove(const QString &id);
    /// Takes their lines from all of a member's of this product, until they are settled.
    Stored<void> release(qint64 member, const QString &product);
    /// All of a member's of this product.
    Stored<QList<ReviewRow>> of(qint64 member, const QString &product);
    /// Products of which the member has said something.
    Stored<QStringList> productsOf(qint64 member);

    /// Her PIN has opened a visit since.
    Stored<void> confirm(qint64 member);
    /// What became of @p rows, all of one member's reviews of a product.
    Stored<void> settle(const QList<ReviewRow> &rows);
    /// Counts the public ones.
    Stored<Rating> rating(const QString &product);

private:
    Stored<QList<ReviewRow>> readAll(sqlite::Statement &statement);

    sqlite::Statement m_find;
    sqlite::Statement m_put;
    sqlite::Statement m_remove;
    sqlite::Statement m_release;
    sqlite::Statement m_of;
    sqlite::Statement m_productsOf;
    sqlite::Statement m_confirm;
    sqlite::Statement m_settle;
    sqlite::Statement m_rating;
};

QString nameOf(ReviewRow::State state);

} // namespace endcap::server
