// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One catalogue.db, open: reads and writes its items and its cursor. Everything
// in it can be fetched again. Core's thread; owns the connection.
#pragma once

#include "storage/productsearch.h"

#include "contract/wire/messages.h"
#include "sqlite/productindex.h"
#include "storage/reviewpages.h"

#include <memory>

namespace endcap::storage
{

struct CatalogueCursor {
    EpochId epoch;
    qint64 rev = 0;

    bool operator==(const CatalogueCursor &) const = default;
};

class CatalogueFile
{
public:
    static constexpr int format = wire::catalogueFormat;

    /// Fails with Damaged when its pages do not hold together or it is no
    /// catalogue of our format.
    static Expected<std::unique_ptr<CatalogueFile>, StorageError> open(const QString &path);

    Expected<CatalogueCursor, StorageError> cursor();
    Expected<QList<CatalogueItem>, StorageError> items(const QString &kind);
    /// Null when there is no such item.
    Expected<QByteArray, StorageError> body(const QString &kind, const QString &id);

    ProductSearch &search() { return m_search; }

    ReviewPages &reviews() { return m_reviews; }

    /// How many items a page of the feed changed.
    struct Changes {
        int reviews = 0; ///< and ratings: nothing else hangs on them
        int others = 0;
    };
    /// Items, what can be searched of them and the cursor in one transaction. Kinds that
    /// we do not know are left out.
    Expected<Changes, StorageError> apply(const wire::FeedPage &page);

private:
    explicit CatalogueFile(std::unique_ptr<sqlite::Connection> connection);

    Expected<int, StorageError> writeItem(const wire::FeedItem &item);

    std::unique_ptr<sqlite::Connection> m_connection;
    ProductSearch m_search;
    ReviewPages m_reviews;
};

} // namespace endcap::storage
