// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/ledgerstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

LedgerStore::LedgerStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO ledger (member, rule, store, period, points, device, seq,"
                        " at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING"),
      m_balance(connection, "SELECT coalesce(sum(points), 0) FROM ledger WHERE member = ?1")
{
}

Stored<void> LedgerStore::add(const LedgerRow &row)
{
    m_add.bind(1, row.member);
    m_add.bind(2, row.rule);
    m_add.bind(3, row.store);
    m_add.bind(4, row.period);
    m_add.bind(5, row.points);
    m_add.bind(6, row.device.bytes());
    m_add.bind(7, row.seq);
    m_add.bind(8, row.atMs);
    return m_add.run();
}

Stored<qint64> LedgerStore::balance(qint64 member)
{
    const Rewind rewind(m_balance);
    m_balance.bind(1, member);
    if (!m_balance.step())
        return rewind.failure();
    return m_balance.number(0);
}

} // namespace endcap::server
