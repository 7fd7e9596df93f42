// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points as rows keyed by what earned them; a balance is their sum. Rows are
// never changed or removed: a trigger of the table says no. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "contract/domain/quest.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QList>
#include <QString>

#include <utility>

namespace endcap::server
{

struct LedgerRow {
    qint64 member = 0;
    QString rule;
    QString store;
    QString period; ///< the day, the check-in that filled the card, or a quest's round
    qint64 points = 0;
    DeviceId device; ///< with seq: the event that brought it
    quint64 seq = 0;
    qint64 atMs = 0;
};

class LedgerStore
{
public:
    explicit LedgerStore(sqlite::Connection &connection);

    /// Nothing happens when the same was earned before.
    Stored<void> add(const LedgerRow &row);
    /// Whether this was earned: whatever it was worth, by whatever event.
    Stored<bool> has(qint64 member, const QString &rule, const QString &store,
                     const QString &period);
    Stored<qint64> balance(qint64 member);
    /// All that was ever earned, whatever was spent since.
    Stored<qint64> earned(qint64 member);
    /// What events of her own visits brought by @p rule (PROTOCOL.md, "Joining").
    Stored<qint64> ofOwnVisits(qint64 member, const QString &rule);
    /// What @p rule, which pays for a day in a store, brought for those days on which deeds
    /// of her own visits would have earned it, whoever did.
    Stored<qint64> ofOwnDays(qint64 member, const QString &rule, DeedKind kind);
    /// How many rows each rule that begins with @p beginning has, the newest rule first.
    Stored<QList<std::pair<QString, int>>> rulesFrom(qint64 member, const QString &beginning);

private:
    sqlite::Statement m_add;
    sqlite::Statement m_has;
    sqlite::Statement m_balance;
    sqlite::Statement m_earned;
    sqlite::Statement m_ofOwnVisits;
    sqlite::Statement m_ofOwnDays;
    sqlite::Statement m_rulesFrom;
};

} // namespace endcap::server
