// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/devicestore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

Device readDevice(const sqlite::Statement &row)
{
    Device device;
    device.id = DeviceId::from(row.bytes(0)).value_or(DeviceId());
    device.store = row.text(1);
    device.kiosk = static_cast<int>(row.number(2));
    device.key = SigningPublicKey::from(row.bytes(3)).value_or(SigningPublicKey());
    device.enrolledMs = row.number(4);
    if (!row.isNull(5))
        device.replacedMs = row.number(5);
    const QString state = row.text(6);
    device.state = state == u"active"   ? Device::State::Active
                   : state == u"frozen" ? Device::State::Frozen
                                        : Device::State::Revoked;
    return device;
}

} // namespace

DeviceStore::DeviceStore(sqlite::Connection &connection)
    : m_replace(connection, "UPDATE device SET replaced_ms = ?1"
                            " WHERE store = ?2 AND kiosk = ?3 AND replaced_ms IS NULL"),
      m_add(connection, "INSERT INTO device (device, store, kiosk, key, enrolled_ms, state)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, 'active')"),
      m_find(connection, "SELECT device, store, kiosk, key, enrolled_ms, replaced_ms, state"
                         " FROM device WHERE device = ?1"),
      m_freeze(connection, "UPDATE device SET state = 'frozen'"
                           " WHERE device = ?1 AND state = 'active'"),
      m_all(connection, "SELECT device, store, kiosk, key, enrolled_ms, replaced_ms, state"
                        " FROM device ORDER BY store, kiosk, enrolled_ms")
{
}

Stored<void> DeviceStore::add(const Device &device)
{
    m_replace.bind(1, device.enrolledMs);
    m_replace.bind(2, device.store);
    m_replace.bind(3, device.kiosk);
    if (auto replaced = m_replace.run(); !replaced)
        return replaced;
    m_add.bind(1, device.id.bytes());
    m_add.bind(2, device.store);
    m_add.bind(3, device.kiosk);
    m_add.bind(4, device.key.bytes());
    m_add.bind(5, device.enrolledMs);
    return m_add.run();
}

Found<Device> DeviceStore::find(const DeviceId &id)
{
    const Rewind rewind(m_find);
    m_find.bind(1, id.bytes());
    if (m_find.step())
        return readDevice(m_find);
    if (m_find.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> DeviceStore::freeze(const DeviceId &id)
{
    m_freeze.bind(1, id.bytes());
    return m_freeze.run();
}

Stored<QList<Device>> DeviceStore::all()
{
    const Rewind rewind(m_all);
    QList<Device> devices;
    while (m_all.step())
        devices.append(readDevice(m_all));
    if (m_all.hasFailed())
        return rewind.failure();
    return devices;
}

} // namespace endcap::server
