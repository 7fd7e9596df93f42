// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/checkinstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

CheckInStore::CheckInStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO check_in (member, store, day, device, seq)"
                        " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (member, store, day) DO NOTHING"),
      m_has(connection, "SELECT 1 FROM check_in WHERE member = ?1 AND store = ?2 AND day = ?3"),
      m_count(connection, "SELECT count(*) FROM check_in WHERE member = ?1 AND store = ?2"),
      m_countAll(connection, "SELECT count(*) FROM check_in WHERE member = ?1")
{
}

Stored<bool> CheckInStore::add(const CheckInRow &row)
{
    m_add.bind(1, row.member);
    m_add.bind(2, row.store);
    m_add.bind(3, row.day.toString(Qt::ISODate));
    m_add.bind(4, row.device.bytes());
    m_add.bind(5, row.seq);
    if (auto done = m_add.run(); !done)
        return Unexpected(done.error());
    return m_add.changes() == 1;
}

Stored<bool> CheckInStore::has(qint64 member, const QString &store, const QDate &day)
{
    const Rewind rewind(m_has);
    m_has.bind(1, member);
    m_has.bind(2, store);
    m_has.bind(3, day.toString(Qt::ISODate));
    const bool isThere = m_has.step();
    if (m_has.hasFailed())
        return rewind.failure();
    return isThere;
}

Stored<int> CheckInStore::count(qint64 member, const QString &store)
{
    const Rewind rewind(m_count);
    m_count.bind(1, member);
    m_count.bind(2, store);
    if (!m_count.step())
        return rewind.failure();
    return static_cast<int>(m_count.number(0));
}

Stored<int> CheckInStore::countAll(qint64 member)
{
    const Rewind rewind(m_countAll);
    m_countAll.bind(1, member);
    if (!m_countAll.step())
        return rewind.failure();
    return static_cast<int>(m_countAll.number(0));
}

} // namespace endcap::server
