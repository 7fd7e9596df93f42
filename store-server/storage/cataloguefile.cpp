// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/cataloguefile.h"

#include "contract/wire/itemcodecs.h"
#include "sqlite/productindex.h"
#include "sqlite/reviewtable.h"

#include <QFile>

namespace endcap::server
{

using sqlite::Connection;
using sqlite::Statement;
using sqlite::StorageError;

namespace
{

Stored<void> fill(Connection &connection, const CatalogueContent &content)
{
    Statement item(connection, "INSERT INTO item (kind, id, rev, body) VALUES (?1, ?2, ?3, ?4)");
    QList<Product> products;
    sqlite::ReviewTable reviews(connection);
    for (const wire::FeedItem &live : content.items) {
        if (live.kind == QLatin1StringView("review")) {
            if (auto put = reviews.put(live); !put)
                return Unexpected(put.error());
            continue;
        }
        item.bind(1, live.kind);
        item.bind(2, live.id);
        item.bind(3, live.rev);
        item.bind(4, live.body);
        if (auto done = item.run(); !done)
            return done;
        if (live.kind != QLatin1StringView("product"))
            continue;
        if (auto product = wire::decodeProduct(live.id, live.body))
            products.append(std::move(*product));
    }
    if (auto indexed = sqlite::ProductIndex(connection).fill(std::move(products)); !indexed)
        return indexed;
    Statement cursor(connection, "INSERT INTO cursor (one, epoch, rev) VALUES (1, ?1, ?2)");
    cursor.bind(1, content.epoch.bytes());
    cursor.bind(2, content.cursor);
    return cursor.run();
}

} // namespace

Stored<CatalogueContent> readCatalogue(const QString &database)
{
    auto connection = Connection::open(database, {.isReadOnly = true});
    if (!connection)
        return Unexpected(connection.error());
    CatalogueContent content;
    // One read transaction: the cursor belongs to exactly these items.
    if (auto begun = (*connection)->run("BEGIN"); !begun)
        return Unexpected(begun.error());
    Statement server(**connection, "SELECT epoch, revision FROM server");
    if (!server.step())
        return Unexpected((*connection)->lastError());
    const auto epoch = EpochId::from(server.bytes(0));
    if (!epoch)
        return Unexpected(StorageError::Damaged);
    content.epoch = *epoch;
    content.cursor = server.number(1);
    Statement items(**connection, "SELECT rev, kind, id, body FROM item WHERE body IS NOT NULL"
                                  " ORDER BY kind, id");
    while (items.step())
        content.items.append({items.number(0), items.text(1), items.text(2), items.bytes(3)});
    if (items.hasFailed())
        return Unexpected((*connection)->lastError());
    return content;
}

Stored<void> writeCatalogue(const QString &path, const CatalogueContent &content)
{
    QFile schema(QStringLiteral(":/endcap/contract/wire/catalogue.sql"));
    if (!schema.open(QFile::ReadOnly))
        return Unexpected(StorageError::Failed);
    const QByteArray sql = schema.readAll();
    // Not durable: a half-written file is thrown away and made again.
    auto connection = Connection::open(path, {.isDurable = false, .isExclusive = true});
    if (!connection)
        return Unexpected(connection.error());
    auto done = (*connection)->run("PRAGMA journal_mode=DELETE");
    if (done)
        done = (*connection)->inTransaction([&]() -> Stored<void> {
            if (auto made = (*connection)->run(sql.constData()); !made)
                return made;
            return fill(**connection, content);
        });
    if (done)
        done = (*connection)->run("VACUUM");
    return done;
}

} // namespace endcap::server
