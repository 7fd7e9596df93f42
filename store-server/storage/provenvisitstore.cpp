// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/provenvisitstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

ProvenVisitStore::ProvenVisitStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT OR REPLACE INTO proven_visit (device, visit, member, at_ms)"
                        " VALUES (?1, ?2, ?3, ?4)"),
      m_has(connection, "SELECT 1 FROM proven_visit WHERE device = ?1 AND visit = ?2"
                        " AND member = ?3")
{
}

Stored<void> ProvenVisitStore::add(const DeviceId &device, const VisitId &visit, qint64 member,
                                   qint64 atMs)
{
    m_add.bind(1, device.bytes());
    m_add.bind(2, visit.bytes());
    m_add.bind(3, member);
    m_add.bind(4, atMs);
    return m_add.run();
}

Stored<bool> ProvenVisitStore::has(const DeviceId &device, const VisitId &visit, qint64 member)
{
    const Rewind rewind(m_has);
    m_has.bind(1, device.bytes());
    m_has.bind(2, visit.bytes());
    m_has.bind(3, member);
    const bool isThere = m_has.step();
    if (m_has.hasFailed())
        return rewind.failure();
    return isThere;
}

} // namespace endcap::server
