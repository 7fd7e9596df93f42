// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/ledgerstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

LedgerStore::LedgerStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO ledger (member, rule, store, period, points, device, seq,"
                        " at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING"),
      m_has(connection, "SELECT 1 FROM ledger WHERE member = ?1 AND rule = ?2 AND store = ?3"
                        " AND period = ?4"),
      m_balance(connection, "SELECT coalesce(sum(points), 0) FROM ledger WHERE member = ?1"),
      m_earned(connection, "SELECT coalesce(sum(points), 0) FROM ledger"
                           " WHERE member = ?1 AND points > 0"),
      m_ofOwnVisits(connection, "SELECT coalesce(sum(points), 0) FROM ledger"
                                " JOIN event USING (device, seq)"
                                " JOIN own_visit USING (device, visit, member)"
                                " WHERE member = ?1 AND rule = ?2"),
      m_ofOwnDays(connection, "SELECT coalesce(sum(points), 0) FROM ledger"
                              " WHERE member = ?1 AND rule = ?2 AND (store, period) IN"
                              " (SELECT deed.store, day FROM deed JOIN event USING (device, seq)"
                              " JOIN own_visit USING (device, visit, member)"
                              " WHERE deed.member = ?1 AND kind = ?3)"),
      m_rulesFrom(connection, "SELECT rule, count(*) FROM ledger"
                              " WHERE member = ?1 AND substr(rule, 1, length(?2)) = ?2"
                              " GROUP BY rule ORDER BY max(id) DESC")
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

Stored<bool> LedgerStore::has(qint64 member, const QString &rule, const QString &store,
                              const QString &period)
{
    const Rewind rewind(m_has);
    m_has.bind(1, member);
    m_has.bind(2, rule);
    m_has.bind(3, store);
    m_has.bind(4, period);
    const bool isThere = m_has.step();
    if (m_has.hasFailed())
        return rewind.failure();
    return isThere;
}

Stored<qint64> LedgerStore::balance(qint64 member)
{
    const Rewind rewind(m_balance);
    m_balance.bind(1, member);
    if (!m_balance.step())
        return rewind.failure();
    return m_balance.number(0);
}

Stored<qint64> LedgerStore::earned(qint64 member)
{
    const Rewind rewind(m_earned);
    m_earned.bind(1, member);
    if (!m_earned.step())
        return rewind.failure();
    return m_earned.number(0);
}

Stored<qint64> LedgerStore::ofOwnVisits(qint64 member, const QString &rule)
{
    const Rewind rewind(m_ofOwnVisits);
    m_ofOwnVisits.bind(1, member);
    m_ofOwnVisits.bind(2, rule);
    if (!m_ofOwnVisits.step())
        return rewind.failure();
    return m_ofOwnVisits.number(0);
}

Stored<qint64> LedgerStore::ofOwnDays(qint64 member, const QString &rule, DeedKind kind)
{
    const Rewind rewind(m_ofOwnDays);
    m_ofOwnDays.bind(1, member);
    m_ofOwnDays.bind(2, rule);
    m_ofOwnDays.bind(3, nameOf(kind));
    if (!m_ofOwnDays.step())
        return rewind.failure();
    return m_ofOwnDays.number(0);
}

Stored<QList<std::pair<QString, int>>> LedgerStore::rulesFrom(qint64 member,
                                                              const QString &beginning)
{
    const Rewind rewind(m_rulesFrom);
    m_rulesFrom.bind(1, member);
    m_rulesFrom.bind(2, beginning);
    QList<std::pair<QString, int>> rules;
    while (m_rulesFrom.step())
        rules.append({m_rulesFrom.text(0), static_cast<int>(m_rulesFrom.number(1))});
    if (m_rulesFrom.hasFailed())
        return rewind.failure();
    return rules;
}

} // namespace endcap::server
