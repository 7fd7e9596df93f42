// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/registrationstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

RegistrationStore::RegistrationStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO registration (device, seq, member, counts, name, email,"
                        " made_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_of(connection, "SELECT device, seq, name, email, pin_salt, pin_check, made_ms"
                       " FROM registration WHERE member = ?1 AND counts = 1"),
      m_nextWaiting(connection, "SELECT device, seq, visit, box FROM registration"
                                " JOIN event USING (device, seq)"
                                " JOIN sealed_part USING (device, seq)"
                                " WHERE counts = 1 AND pin_check IS NULL LIMIT 1"),
      m_setPin(connection, "UPDATE registration SET pin_salt = ?3, pin_check = ?4"
                           " WHERE device = ?1 AND seq = ?2"),
      m_addOwnVisit(connection, "INSERT INTO own_visit (device, visit, member)"
                                " VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
{
}

Stored<void> RegistrationStore::add(const Registration &registration)
{
    m_add.bind(1, registration.device.bytes());
    m_add.bind(2, registration.seq);
    m_add.bind(3, registration.member);
    m_add.bind(4, registration.counts);
    m_add.bind(5, registration.name);
    m_add.bind(6, registration.email);
    m_add.bind(7, registration.madeMs);
    return m_add.run();
}

Found<Registration> RegistrationStore::of(qint64 member)
{
    const Rewind rewind(m_of);
    m_of.bind(1, member);
    if (m_of.step()) {
        Registration found{.device = DeviceId::from(m_of.bytes(0)).value_or(DeviceId()),
                           .seq = static_cast<quint64>(m_of.number(1)),
                           .member = member,
                           .counts = true,
                           .name = m_of.text(2),
                           .email = m_of.text(3),
                           .madeMs = m_of.number(6)};
        if (!m_of.isNull(5))
            found.pin = PinCheck{m_of.bytes(4), m_of.bytes(5)};
        return found;
    }
    if (m_of.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Found<RegistrationStore::Waiting> RegistrationStore::nextWaiting()
{
    const Rewind rewind(m_nextWaiting);
    if (m_nextWaiting.step()) {
        return Waiting{DeviceId::from(m_nextWaiting.bytes(0)).value_or(DeviceId()),
                       static_cast<quint64>(m_nextWaiting.number(1)),
                       VisitId::from(m_nextWaiting.bytes(2)).value_or(VisitId()),
                       m_nextWaiting.bytes(3)};
    }
    if (m_nextWaiting.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> RegistrationStore::setPin(const DeviceId &device, quint64 seq, const PinCheck &pin)
{
    m_setPin.bind(1, device.bytes());
    m_setPin.bind(2, seq);
    m_setPin.bind(3, pin.salt);
    m_setPin.bind(4, pin.check);
    return m_setPin.run();
}

Stored<void> RegistrationStore::addOwnVisit(const DeviceId &device, const VisitId &visit,
                                            qint64 member)
{
    m_addOwnVisit.bind(1, device.bytes());
    m_addOwnVisit.bind(2, visit.bytes());
    m_addOwnVisit.bind(3, member);
    return m_addOwnVisit.run();
}

} // namespace endcap::server
