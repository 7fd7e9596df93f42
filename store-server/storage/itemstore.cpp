// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/itemstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

wire::FeedItem readItem(const sqlite::Statement &row)
{
    return {row.number(0), row.text(1), row.text(2), row.bytes(3)};
}

} // namespace

ItemStore::ItemStore(sqlite::Connection &connection)
    : m_server(connection, "SELECT revision, forgotten FROM server"),
      m_next(connection, "UPDATE server SET revision = revision + 1"),
      m_find(connection, "SELECT body FROM item WHERE kind = ?1 AND id = ?2"),
      m_write(connection, "INSERT INTO item (kind, id, rev, body, changed_ms)"
                          " VALUES (?1, ?2, (SELECT revision FROM server), ?3, ?4)"
                          " ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev,"
                          " body = excluded.body, changed_ms = excluded.changed_ms"),
      m_after(connection, "SELECT rev, kind, id, body FROM item WHERE rev > ?1"
                          " ORDER BY rev LIMIT ?2"),
      m_live(connection, liveOfKind),
      m_first(connection, "SELECT rev, kind, id, body FROM item WHERE body IS NOT NULL"
                          " AND kind = ?1 ORDER BY id LIMIT 1"),
      m_remember(connection, "UPDATE server SET forgotten = max(forgotten, coalesce((SELECT"
                             " max(rev) FROM item WHERE body IS NULL AND changed_ms < ?1), 0))"),
      m_purge(connection, "DELETE FROM item WHERE body IS NULL AND changed_ms < ?1")
{
}

Stored<qint64> ItemStore::revision()
{
    const Rewind rewind(m_server);
    if (!m_server.step())
        return rewind.failure();
    return m_server.number(0);
}

Stored<qint64> ItemStore::forgotten()
{
    const Rewind rewind(m_server);
    if (!m_server.step())
        return rewind.failure();
    return m_server.number(1);
}

Found<QByteArray> ItemStore::find(const QString &kind, const QString &id)
{
    const Rewind rewind(m_find);
    m_find.bind(1, kind);
    m_find.bind(2, id);
    if (m_find.step() && !m_find.isNull(0))
        return m_find.bytes(0);
    if (m_find.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<bool> ItemStore::put(const QString &kind, const QString &id, const QByteArray &body,
                            qint64 nowMs)
{
    const auto now = find(kind, id);
    if (!now)
        return Unexpected(now.error());
    if (*now == body)
        return false;
    if (auto written = write(kind, id, body, nowMs); !written)
        return Unexpected(written.error());
    return true;
}

Stored<bool> ItemStore::remove(const QString &kind, const QString &id, qint64 nowMs)
{
    const auto now = find(kind, id);
    if (!now)
        return Unexpected(now.error());
    if (!*now)
        return false;
    if (auto written = write(kind, id, QByteArray(), nowMs); !written)
        return Unexpected(written.error());
    return true;
}

Stored<void> ItemStore::write(const QString &kind, const QString &id, const QByteArray &body,
                              qint64 nowMs)
{
    if (auto next = m_next.run(); !next)
        return next;
    m_write.bind(1, kind);
    m_write.bind(2, id);
    m_write.bind(3, body);
    m_write.bind(4, nowMs);
    return m_write.run();
}

Stored<ItemStore::Page> ItemStore::after(qint64 cursor, int limit, qint64 mostBytes)
{
    const Rewind rewind(m_after);
    m_after.bind(1, cursor);
    m_after.bind(2, limit + 1);
    Page page;
    qint64 bytes = 0;
    while (m_after.step()) {
        wire::FeedItem item = readItem(m_after);
        bytes += item.body.size();
        if (page.items.size() == limit || (bytes > mostBytes && !page.items.isEmpty())) {
            page.more = true;
            return page;
        }
        page.items.append(std::move(item));
    }
    if (m_after.hasFailed())
        return rewind.failure();
    return page;
}

Stored<QList<wire::FeedItem>> ItemStore::live(const QString &kind)
{
    const Rewind rewind(m_live);
    m_live.bind(1, kind);
    QList<wire::FeedItem> items;
    while (m_live.step())
        items.append(readItem(m_live));
    if (m_live.hasFailed())
        return rewind.failure();
    return items;
}

Found<wire::FeedItem> ItemStore::first(const QString &kind)
{
    const Rewind rewind(m_first);
    m_first.bind(1, kind);
    if (m_first.step())
        return readItem(m_first);
    if (m_first.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> ItemStore::forgetTombstones(qint64 beforeMs)
{
    m_remember.bind(1, beforeMs);
    if (auto done = m_remember.run(); !done)
        return done;
    m_purge.bind(1, beforeMs);
    return m_purge.run();
}

} // namespace endcap::server
