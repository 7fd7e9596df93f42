// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The feed: the newest revision of each item, tombstones included. One counter
// numbers all revisions and moves inside the transaction that writes the item;
// SQLite has one writer at a time, so revisions become visible in their order and
// no reader can pass one by. Storage thread.
#pragma once

#include "contract/wire/messages.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

class ItemStore
{
public:
    /// What live() asks, so that a test can ask SQLite how it would go about it.
    static constexpr auto liveOfKind = "SELECT rev, kind, id, body FROM item WHERE kind = ?1"
                                       " AND body IS NOT NULL ORDER BY id";

    explicit ItemStore(sqlite::Connection &connection);

    /// The newest revision; 0 before the first item.
    Stored<qint64> revision();
    /// Cursors before this one missed a tombstone that is gone.
    Stored<qint64> forgotten();

    /// What is there now; nothing for a tombstone.
    Found<QByteArray> find(const QString &kind, const QString &id);
    /// False: it is so already, and no revision was spent. Inside a transaction.
    Stored<bool> put(const QString &kind, const QString &id, const QByteArray &body, qint64 nowMs);
    Stored<bool> remove(const QString &kind, const QString &id, qint64 nowMs);

    /// Items after @p cursor in the order of their revisions: at most @p limit, and
    /// no more than @p mostBytes of bodies unless the first alone is larger.
    struct Page {
        QList<wire::FeedItem> items;
        bool more = false;
    };
    Stored<Page> after(qint64 cursor, int limit, qint64 mostBytes);
    /// Every live item of a kind, by id.
    Stored<QList<wire::FeedItem>> live(const QString &kind);
    /// The live item of a kind with the smallest id.
    Found<wire::FeedItem> first(const QString &kind);
    /// Purges tombstones older than @p beforeMs. Inside a transaction.
    Stored<void> forgetTombstones(qint64 beforeMs);

private:
    Stored<void> write(const QString &kind, const QString &id, const QByteArray &body,
                       qint64 nowMs);

    sqlite::Statement m_server;
    sqlite::Statement m_next;
    sqlite::Statement m_find;
    sqlite::Statement m_write;
    sqlite::Statement m_after;
    sqlite::Statement m_live;
    sqlite::Statement m_first;
    sqlite::Statement m_remember;
    sqlite::Statement m_purge;
};

} // namespace endcap::server
