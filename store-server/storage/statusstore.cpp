// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/statusstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

StatusStore::StatusStore(sqlite::Connection &connection)
    : m_put(connection, "INSERT OR REPLACE INTO status (device, received_ms, epoch, cursor,"
                        " waiting, oldest_ms, version, shown, at_ms)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      m_find(connection, "SELECT received_ms, epoch, cursor, waiting, oldest_ms, version, shown,"
                         " at_ms FROM status WHERE device = ?1")
{
}

Stored<void> StatusStore::put(const DeviceId &device, const KioskStatus &status)
{
    m_put.bind(1, device.bytes());
    m_put.bind(2, status.receivedMs);
    m_put.bind(3, status.said.epoch.bytes());
    m_put.bind(4, status.said.cursor);
    m_put.bind(5, status.said.waiting);
    m_put.bind(6, status.said.oldestMs);
    m_put.bind(7, status.said.version);
    m_put.bind(8, status.said.shown.bytes());
    m_put.bind(9, status.said.atMs);
    return m_put.run();
}

Found<KioskStatus> StatusStore::find(const DeviceId &device)
{
    const Rewind rewind(m_find);
    m_find.bind(1, device.bytes());
    if (!m_find.step()) {
        if (m_find.hasFailed())
            return rewind.failure();
        return std::nullopt;
    }
    KioskStatus status;
    status.receivedMs = m_find.number(0);
    status.said.epoch = EpochId::from(m_find.bytes(1)).value_or(EpochId());
    status.said.cursor = m_find.number(2);
    status.said.waiting = m_find.number(3);
    if (!m_find.isNull(4))
        status.said.oldestMs = m_find.number(4);
    status.said.version = m_find.text(5);
    status.said.shown = Hash::from(m_find.bytes(6)).value_or(Hash());
    status.said.atMs = m_find.number(7);
    return status;
}

} // namespace endcap::server
