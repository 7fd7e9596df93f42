// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cataloguefile.h"

#include "contract/wire/itemcodecs.h"
#include "sqlite/reviewtable.h"

namespace endcap::storage
{

using namespace Qt::StringLiterals;
using sqlite::Statement;

namespace
{

bool isKnownKind(const QString &kind)
{
    return kind == u"product" || kind == u"store" || kind == u"slide" || kind == u"drawing" ||
           kind == u"offer" || kind == u"share" || kind == u"quest" || kind == u"consent" ||
           kind == u"draw" || kind == u"rating";
}

// A product that we cannot read cannot be found either.
Expected<void, StorageError> index(sqlite::ProductIndex &products, const wire::FeedItem &item)
{
    const auto product =
        item.body.isNull() ? Unexpected(WireError()) : wire::decodeProduct(item.id, item.body);
    return product ? products.put(*product) : products.remove(item.id);
}

} // namespace

CatalogueFile::CatalogueFile(std::unique_ptr<sqlite::Connection> connection)
    : m_connection(std::move(connection)), m_search(*m_connection), m_reviews(*m_connection)
{
}

Expected<std::unique_ptr<CatalogueFile>, StorageError> CatalogueFile::open(const QString &path)
{
    auto opened = sqlite::Connection::open(path, {.isDurable = false});
    if (!opened)
        return Unexpected(opened.error());
    if (auto sound = (*opened)->proveSound(); !sound)
        return Unexpected(sound.error());
    if ((*opened)->userVersion() != format)
        return Unexpected(StorageError::Damaged);
    std::unique_ptr<CatalogueFile> file(new CatalogueFile(std::move(*opened)));
    if (const auto cursor = file->cursor(); !cursor)
        return Unexpected(cursor.error());
    return file;
}

Expected<CatalogueCursor, StorageError> CatalogueFile::cursor()
{
    Statement row(*m_connection, "SELECT epoch, rev FROM cursor");
    if (!row.step())
        return Unexpected(row.hasFailed() ? m_connection->lastError() : StorageError::Damaged);
    const auto epoch = EpochId::from(row.bytes(0));
    if (!epoch)
        return Unexpected(StorageError::Damaged);
    return CatalogueCursor{*epoch, row.number(1)};
}

Expected<QList<CatalogueItem>, StorageError> CatalogueFile::items(const QString &kind)
{
    Statement rows(*m_connection, "SELECT id, body FROM item WHERE kind = ?1 ORDER BY id");
    rows.bind(1, kind);
    QList<CatalogueItem> read;
    while (rows.step())
        read.append({rows.text(0), rows.bytes(1)});
    if (rows.hasFailed())
        return Unexpected(m_connection->lastError());
    return read;
}

Expected<QByteArray, StorageError> CatalogueFile::body(const QString &kind, const QString &id)
{
    Statement row(*m_connection, "SELECT body FROM item WHERE kind = ?1 AND id = ?2");
    row.bind(1, kind);
    row.bind(2, id);
    if (row.step())
        return row.bytes(0);
    if (row.hasFailed())
        return Unexpected(m_connection->lastError());
    return QByteArray();
}

Expected<int, StorageError> CatalogueFile::writeItem(const wire::FeedItem &item)
{
    Statement change(*m_connection,
                     item.body.isNull()
                         ? "DELETE FROM item WHERE kind = ?1 AND id = ?2 AND rev <= ?3"
                         : "INSERT INTO item (kind, id, rev, body) VALUES (?1, ?2, ?3, ?4)"
                           " ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev,"
                           " body = excluded.body WHERE excluded.rev >= rev");
    change.bind(1, item.kind);
    change.bind(2, item.id);
    change.bind(3, item.rev);
    if (!item.body.isNull())
        change.bind(4, item.body);
    if (auto done = change.run(); !done)
        return Unexpected(done.error());
    return change.changes();
}

Expected<CatalogueFile::Changes, StorageError> CatalogueFile::apply(const wire::FeedPage &page)
{
    Changes changed;
    sqlite::ProductIndex products(*m_connection);
    sqlite::ReviewTable reviews(*m_connection);
    const auto done = m_connection->inTransaction([&]() -> Expected<void, StorageError> {
        for (const wire::FeedItem &item : page.items) {
            const bool isReview = item.kind == u"review";
            if (!isReview && !isKnownKind(item.kind))
                continue;
            const auto count = isReview ? reviews.put(item) : writeItem(item);
            if (!count)
                return Unexpected(count.error());
            (isReview || item.kind == u"rating" ? changed.reviews : changed.others) += *count;
            if (*count == 0 || item.kind != u"product")
                continue;
            if (auto indexed = index(products, item); !indexed)
                return indexed;
        }
        Statement cursor(*m_connection, "UPDATE cursor SET rev = ?1 WHERE epoch = ?2");
        cursor.bind(1, page.cursor);
        cursor.bind(2, page.epoch.bytes());
        if (auto moved = cursor.run(); !moved)
            return moved;
        // A page of another life of the server must not be mixed in.
        if (cursor.changes() != 1)
            return Unexpected(StorageError::Failed);
        return {};
    });
    if (!done)
        return Unexpected(done.error());
    return changed;
}

} // namespace endcap::storage
