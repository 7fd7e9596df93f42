// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/sealstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

#define ENDCAP_LEAF "SELECT drawing, list, place, device, seq, data FROM draw_leaf"

template <class Id>
Id idIn(const sqlite::Statement &row, int column)
{
    return Id::from(row.bytes(column)).value_or(Id());
}

SealedLeaf readLeaf(const sqlite::Statement &row)
{
    return {row.text(0),
            row.number(1) != 0,
            row.number(2),
            idIn<DeviceId>(row, 3),
            static_cast<quint64>(row.number(4)),
            row.bytes(5)};
}

Found<SealedLeaf> readOneLeaf(sqlite::Statement &row)
{
    const Rewind rewind(row);
    if (row.step())
        return readLeaf(row);
    if (row.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

} // namespace

SealStore::SealStore(sqlite::Connection &connection)
    : m_entriesOf(connection, "SELECT entry.device, entry.seq, hash, member, pseudonym,"
                              " coalesce(void_reason, '') FROM entry JOIN event USING (device, seq)"
                              " LEFT JOIN member ON member.id = member WHERE drawing = ?1"
                              " ORDER BY entry.device, entry.seq"),
      m_refusedEntries(connection,
                       "SELECT refusal.device, refusal.seq, hash, code, bytes FROM refusal"
                       " JOIN event USING (device, seq) LEFT JOIN entry USING (device, seq)"
                       " WHERE type = 'drawing.entered' AND entry.drawing IS NULL"
                       " ORDER BY refusal.device, refusal.seq"),
      m_eventBytes(connection, "SELECT bytes FROM event WHERE device = ?1 AND seq = ?2"),
      m_judge(connection, "UPDATE entry SET void_reason = ?3 WHERE device = ?1 AND seq = ?2"),
      m_setPseudonym(connection,
                     "UPDATE member SET pseudonym = ?2 WHERE id = ?1 AND pseudonym IS NULL"),
      m_add(connection, "INSERT INTO draw_seal (drawing, head, signature, sealed_ms)"
                        " VALUES (?1, ?2, ?3, ?4)"),
      m_addLeaf(connection, "INSERT INTO draw_leaf (drawing, list, place, device, seq, data)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
      m_head(connection, "SELECT head, signature FROM draw_seal WHERE drawing = ?1"),
      m_leaves(connection, ENDCAP_LEAF " WHERE drawing = ?1 AND list = ?2 ORDER BY place"),
      m_leafAt(connection, ENDCAP_LEAF " WHERE drawing = ?1 AND list = 0 AND place = ?2"),
      m_leafOf(connection, ENDCAP_LEAF " WHERE device = ?1 AND seq = ?2")
{
}

#undef ENDCAP_LEAF

Stored<QList<EntryToSeal>> SealStore::entriesOf(const QString &drawing)
{
    const Rewind rewind(m_entriesOf);
    m_entriesOf.bind(1, drawing);
    QList<EntryToSeal> entries;
    while (m_entriesOf.step()) {
        EntryToSeal entry{idIn<DeviceId>(m_entriesOf, 0),
                          static_cast<quint64>(m_entriesOf.number(1)),
                          idIn<Hash>(m_entriesOf, 2),
                          std::nullopt,
                          Pseudonym::from(m_entriesOf.bytes(4)),
                          m_entriesOf.text(5)};
        if (!m_entriesOf.isNull(3))
            entry.member = m_entriesOf.number(3);
        entries.append(entry);
    }
    if (m_entriesOf.hasFailed())
        return rewind.failure();
    return entries;
}

Stored<QList<RefusedEntry>> SealStore::refusedEntries()
{
    const Rewind rewind(m_refusedEntries);
    QList<RefusedEntry> refused;
    while (m_refusedEntries.step()) {
        refused.append(
            {idIn<DeviceId>(m_refusedEntries, 0), static_cast<quint64>(m_refusedEntries.number(1)),
             idIn<Hash>(m_refusedEntries, 2), m_refusedEntries.text(3), m_refusedEntries.bytes(4)});
    }
    if (m_refusedEntries.hasFailed())
        return rewind.failure();
    return refused;
}

Found<QByteArray> SealStore::eventBytes(const DeviceId &device, quint64 seq)
{
    const Rewind rewind(m_eventBytes);
    m_eventBytes.bind(1, device.bytes());
    m_eventBytes.bind(2, seq);
    if (m_eventBytes.step())
        return m_eventBytes.bytes(0);
    if (m_eventBytes.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<void> SealStore::judge(const DeviceId &device, quint64 seq, const QString &reason)
{
    m_judge.bind(1, device.bytes());
    m_judge.bind(2, seq);
    if (reason.isEmpty())
        m_judge.bindNull(3);
    else
        m_judge.bind(3, reason);
    return m_judge.run();
}

Stored<void> SealStore::setPseudonym(qint64 member, const Pseudonym &pseudonym)
{
    m_setPseudonym.bind(1, member);
    m_setPseudonym.bind(2, pseudonym.bytes());
    return m_setPseudonym.run();
}

Stored<void> SealStore::add(const QString &drawing, const wire::SignedBytes &head, qint64 sealedMs)
{
    m_add.bind(1, drawing);
    m_add.bind(2, head.bytes);
    m_add.bind(3, head.signature.bytes());
    m_add.bind(4, sealedMs);
    return m_add.run();
}

Stored<void> SealStore::addLeaf(const SealedLeaf &leaf)
{
    m_addLeaf.bind(1, leaf.drawing);
    m_addLeaf.bind(2, leaf.isVoid);
    m_addLeaf.bind(3, leaf.place);
    m_addLeaf.bind(4, leaf.device.bytes());
    m_addLeaf.bind(5, leaf.seq);
    m_addLeaf.bind(6, leaf.data);
    return m_addLeaf.run();
}

Found<wire::SignedBytes> SealStore::head(const QString &drawing)
{
    const Rewind rewind(m_head);
    m_head.bind(1, drawing);
    if (m_head.step())
        return wire::SignedBytes{m_head.bytes(0), idIn<Signature>(m_head, 1)};
    if (m_head.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<bool> SealStore::isSealed(const QString &drawing)
{
    const auto found = head(drawing);
    if (!found)
        return Unexpected(found.error());
    return found->has_value();
}

Stored<void> SealStore::leaves(const QString &drawing, bool isVoid,
                               const std::function<void(const SealedLeaf &)> &take)
{
    const Rewind rewind(m_leaves);
    m_leaves.bind(1, drawing);
    m_leaves.bind(2, isVoid);
    while (m_leaves.step())
        take(readLeaf(m_leaves));
    if (m_leaves.hasFailed())
        return rewind.failure();
    return {};
}

Found<SealedLeaf> SealStore::leafAt(const QString &drawing, qint64 place)
{
    m_leafAt.bind(1, drawing);
    m_leafAt.bind(2, place);
    return readOneLeaf(m_leafAt);
}

Found<SealedLeaf> SealStore::leafOf(const DeviceId &device, quint64 seq)
{
    m_leafOf.bind(1, device.bytes());
    m_leafOf.bind(2, seq);
    return readOneLeaf(m_leafOf);
}

} // namespace endcap::server
