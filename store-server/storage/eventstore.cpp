// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/eventstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

EventStore::EventStore(sqlite::Connection &connection)
    : m_head(connection, "SELECT seq, hash FROM event WHERE device = ?1"
                         " ORDER BY seq DESC LIMIT 1"),
      m_hashAt(connection, "SELECT hash FROM event WHERE device = ?1 AND seq = ?2"),
      m_isKnown(connection, "SELECT 1 FROM event WHERE id = ?1"),
      m_add(connection, "INSERT INTO event (device, seq, hash, id, type, bytes, received_ms,"
                        " visit) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      m_addBox(connection, "INSERT INTO sealed_part (device, seq, box) VALUES (?1, ?2, ?3)"),
      m_refuse(connection, "INSERT INTO refusal (device, seq, code) VALUES (?1, ?2, ?3)"),
      m_refusals(connection, "SELECT seq, code FROM refusal"
                             " WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq"),
      m_forkCount(connection, "SELECT count(*) FROM fork WHERE device = ?1"),
      m_addFork(connection, "INSERT INTO fork (device, hash, seq, bytes, box, received_ms)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING")
{
}

Stored<Head> EventStore::head(const DeviceId &device)
{
    const Rewind rewind(m_head);
    m_head.bind(1, device.bytes());
    if (m_head.step()) {
        return Head{static_cast<quint64>(m_head.number(0)),
                    Hash::from(m_head.bytes(1)).value_or(Hash())};
    }
    if (m_head.hasFailed())
        return rewind.failure();
    return Head{};
}

Found<Hash> EventStore::hashAt(const DeviceId &device, quint64 seq)
{
    const Rewind rewind(m_hashAt);
    m_hashAt.bind(1, device.bytes());
    m_hashAt.bind(2, seq);
    if (m_hashAt.step())
        return Hash::from(m_hashAt.bytes(0));
    if (m_hashAt.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<bool> EventStore::isKnown(const EventId &id)
{
    const Rewind rewind(m_isKnown);
    m_isKnown.bind(1, id.bytes());
    const bool isThere = m_isKnown.step();
    if (m_isKnown.hasFailed())
        return rewind.failure();
    return isThere;
}

Stored<void> EventStore::add(const EventRow &event)
{
    m_add.bind(1, event.device.bytes());
    m_add.bind(2, event.seq);
    m_add.bind(3, event.hash.bytes());
    m_add.bind(4, event.id ? event.id->bytes() : QByteArray());
    m_add.bind(5, event.type);
    m_add.bind(6, event.bytes);
    m_add.bind(7, event.receivedMs);
    m_add.bind(8, event.visit ? event.visit->bytes() : QByteArray());
    auto done = m_add.run();
    if (!done || event.box.isNull())
        return done;
    m_addBox.bind(1, event.device.bytes());
    m_addBox.bind(2, event.seq);
    m_addBox.bind(3, event.box);
    return m_addBox.run();
}

Stored<void> EventStore::refuse(const DeviceId &device, quint64 seq, const QString &code)
{
    m_refuse.bind(1, device.bytes());
    m_refuse.bind(2, seq);
    m_refuse.bind(3, code);
    return m_refuse.run();
}

Stored<QList<wire::Refusal>> EventStore::refusals(const DeviceId &device, quint64 first,
                                                  quint64 last)
{
    const Rewind rewind(m_refusals);
    m_refusals.bind(1, device.bytes());
    m_refusals.bind(2, first);
    m_refusals.bind(3, last);
    QList<wire::Refusal> found;
    while (m_refusals.step())
        found.append({static_cast<quint64>(m_refusals.number(0)), m_refusals.text(1)});
    if (m_refusals.hasFailed())
        return rewind.failure();
    return found;
}

Stored<bool> EventStore::addFork(const EventRow &event, int most)
{
    const Rewind rewind(m_forkCount);
    m_forkCount.bind(1, event.device.bytes());
    if (!m_forkCount.step())
        return rewind.failure();
    if (m_forkCount.number(0) >= most)
        return false;
    m_addFork.bind(1, event.device.bytes());
    m_addFork.bind(2, event.hash.bytes());
    m_addFork.bind(3, event.seq);
    m_addFork.bind(4, event.bytes);
    m_addFork.bind(5, event.box);
    m_addFork.bind(6, event.receivedMs);
    if (auto done = m_addFork.run(); !done)
        return Unexpected(done.error());
    return true;
}

} // namespace endcap::server
