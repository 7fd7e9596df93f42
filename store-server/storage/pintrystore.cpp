// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/pintrystore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

PinTryStore::PinTryStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO pin_try (claim, at_ms) VALUES (?1, ?2) RETURNING id"),
      m_remove(connection, "DELETE FROM pin_try WHERE id = ?1"),
      m_since(connection, "SELECT at_ms FROM pin_try WHERE claim = ?1 AND at_ms > ?2"
                          " ORDER BY at_ms"),
      m_forget(connection, "DELETE FROM pin_try WHERE at_ms <= ?1")
{
}

Stored<qint64> PinTryStore::add(const Hash &claim, qint64 nowMs)
{
    const Rewind rewind(m_add);
    m_add.bind(1, claim.bytes());
    m_add.bind(2, nowMs);
    if (!m_add.step())
        return rewind.failure();
    return m_add.number(0);
}

Stored<void> PinTryStore::remove(qint64 id)
{
    m_remove.bind(1, id);
    return m_remove.run();
}

Stored<QList<qint64>> PinTryStore::since(const Hash &claim, qint64 sinceMs)
{
    const Rewind rewind(m_since);
    m_since.bind(1, claim.bytes());
    m_since.bind(2, sinceMs);
    QList<qint64> tries;
    while (m_since.step())
        tries.append(m_since.number(0));
    if (m_since.hasFailed())
        return rewind.failure();
    return tries;
}

Stored<void> PinTryStore::forget(qint64 beforeMs)
{
    m_forget.bind(1, beforeMs);
    return m_forget.run();
}

} // namespace endcap::server
