// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One catalogue.db, open: reads and writes its items and its cursor. Everything
// in it can be fetched again. Core's thread; owns the connection.
#pragma once

#include "contract/wire/messages.h"
#include "sqlite/connection.h"

#include <memory>
#include <optional>

namespace endcap::storage
{

using sqlite::StorageError;

struct CatalogueCursor {
    EpochId epoch;
    qint64 rev = 0;

    bool operator==(const CatalogueCursor &) const = default;
};

struct CatalogueItem {
    QString id;
    QByteArray body;
};

class CatalogueFile
{
public:
    static constexpr int format = 1;

    /// Fails with Damaged when its pages do not hold together or it is no
    /// catalogue of our format.
    static Expected<std::unique_ptr<CatalogueFile>, StorageError> open(const QString &path);

    Expected<CatalogueCursor, StorageError> cursor();
    Expected<QList<CatalogueItem>, StorageError> items(const QString &kind);
    /// Null when there is no such item.
    Expected<QByteArray, StorageError> body(const QString &kind, const QString &id);

    /// Items and cursor in one transaction; how many items changed. Kinds that we
    /// do not know are left out.
    Expected<int, StorageError> apply(const wire::FeedPage &page);

private:
    explicit CatalogueFile(std::unique_ptr<sqlite::Connection> connection);

    Expected<int, StorageError> writeItem(const wire::FeedItem &item);

    std::unique_ptr<sqlite::Connection> m_connection;
};

} // namespace endcap::storage
