// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was ever asked, word for word by version, and what members said to it: rows
// that are never changed or removed; taking a consent back is another row. Storage
// thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

struct ConsentRow {
    qint64 member = 0;
    QString purpose;
    int version = 0;
    bool isGiven = false;
    DeviceId device; ///< with seq: the event that said so
    quint64 seq = 0;
    qint64 madeMs = 0;
};

class ConsentStore
{
public:
    explicit ConsentStore(sqlite::Connection &connection);

    /// Keeps the words of a version for good.
    Stored<void> publish(const QString &purpose, int version, const QByteArray &body);
    /// The words of a version, as the feed's item.
    Found<QByteArray> published(const QString &purpose, int version);
    /// The newest version that was ever published; 0: none.
    Stored<int> newest(const QString &purpose);

    /// Nothing happens when the same event said so before.
    Stored<void> add(const ConsentRow &row);

private:
    sqlite::Statement m_publish;
    sqlite::Statement m_published;
    sqlite::Statement m_newest;
    sqlite::Statement m_add;
};

} // namespace endcap::server
