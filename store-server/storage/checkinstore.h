// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Check-ins: one a member, store and day. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QDate>
#include <QString>

namespace endcap::server
{

struct CheckInRow {
    qint64 member = 0;
    QString store;
    QDate day;
    DeviceId device;
    quint64 seq = 0;
};

class CheckInStore
{
public:
    explicit CheckInStore(sqlite::Connection &connection);

    /// False: this member, store and day has one.
    Stored<bool> add(const CheckInRow &row);
    Stored<bool> has(qint64 member, const QString &store, const QDate &day);
    /// All of the member's in this store.
    Stored<int> count(qint64 member, const QString &store);
    /// The same in all stores.
    Stored<int> countAll(qint64 member);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_has;
    sqlite::Statement m_count;
    sqlite::Statement m_countAll;
};

} // namespace endcap::server
