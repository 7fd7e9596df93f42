// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/entrystore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

EntryStore::EntryStore(sqlite::Connection &connection)
    : m_publish(connection, "INSERT INTO drawing (id, manifest, body) VALUES (?1, ?2, ?3)"
                            " ON CONFLICT (id) DO UPDATE SET manifest = ?2, body = ?3"),
      m_published(connection, "SELECT manifest, body FROM drawing WHERE id = ?1"),
      m_isEntered(connection, "SELECT 1 FROM entry WHERE drawing = ?1 AND member = ?2"
                              " AND void_reason IS NULL"),
      m_add(connection, "INSERT INTO entry (device, seq, drawing, member, nonce, void_reason,"
                        " received_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_find(connection, "SELECT drawing, member, nonce, void_reason, received_ms FROM entry"
                         " WHERE device = ?1 AND seq = ?2"),
      m_enteredBy(connection, "SELECT DISTINCT drawing FROM entry JOIN item"
                              " ON item.kind = 'drawing' AND item.id = drawing"
                              " AND item.body IS NOT NULL"
                              " WHERE member = ?1 AND (void_reason IS NULL OR ?2 = 1"
                              " AND void_reason = 'already-entered') AND (?2 = 0 OR"
                              " EXISTS (SELECT 1 FROM event JOIN own_visit"
                              " USING (device, visit) WHERE event.device = entry.device"
                              " AND event.seq = entry.seq AND own_visit.member = ?1))"
                              " ORDER BY drawing")
{
}

Stored<void> EntryStore::publish(const QString &drawing, const PublishedDrawing &published)
{
    m_publish.bind(1, drawing);
    m_publish.bind(2, published.manifest.bytes());
    m_publish.bind(3, published.body);
    return m_publish.run();
}

Found<PublishedDrawing> EntryStore::published(const QString &drawing)
{
    const Rewind rewind(m_published);
    m_published.bind(1, drawing);
    if (m_published.step()) {
        return PublishedDrawing{Hash::from(m_published.bytes(0)).value_or(Hash()),
                                m_published.bytes(1)};
    }
    if (m_published.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<bool> EntryStore::isEntered(const QString &drawing, qint64 member)
{
    const Rewind rewind(m_isEntered);
    m_isEntered.bind(1, drawing);
    m_isEntered.bind(2, member);
    const bool isThere = m_isEntered.step();
    if (m_isEntered.hasFailed())
        return rewind.failure();
    return isThere;
}

Stored<void> EntryStore::add(const EntryRow &entry)
{
    m_add.bind(1, entry.device.bytes());
    m_add.bind(2, entry.seq);
    m_add.bind(3, entry.drawing);
    m_add.bind(4, entry.member);
    m_add.bind(5, entry.nonce.bytes());
    if (entry.voidReason.isEmpty())
        m_add.bindNull(6);
    else
        m_add.bind(6, entry.voidReason);
    m_add.bind(7, entry.receivedMs);
    return m_add.run();
}

Found<EntryRow> EntryStore::find(const DeviceId &device, quint64 seq)
{
    const Rewind rewind(m_find);
    m_find.bind(1, device.bytes());
    m_find.bind(2, seq);
    if (m_find.step()) {
        EntryRow entry;
        entry.device = device;
        entry.seq = seq;
        entry.drawing = m_find.text(0);
        if (!m_find.isNull(1))
            entry.member = m_find.number(1);
        entry.nonce = TicketNonce::from(m_find.bytes(2)).value_or(TicketNonce());
        entry.voidReason = m_find.text(3);
        entry.receivedMs = m_find.number(4);
        return entry;
    }
    if (m_find.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<QStringList> EntryStore::enteredBy(qint64 member, Whose whose)
{
    const Rewind rewind(m_enteredBy);
    m_enteredBy.bind(1, member);
    m_enteredBy.bind(2, static_cast<int>(whose));
    QStringList drawings;
    while (m_enteredBy.step())
        drawings.append(m_enteredBy.text(0));
    if (m_enteredBy.hasFailed())
        return rewind.failure();
    return drawings;
}

} // namespace endcap::server
