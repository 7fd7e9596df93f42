// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/consentstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

ConsentStore::ConsentStore(sqlite::Connection &connection)
    : m_publish(connection, "INSERT INTO consent_text (purpose, version, body)"
                            " VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"),
      m_published(connection, "SELECT body FROM consent_text WHERE purpose = ?1 AND version = ?2"),
      m_newest(connection, "SELECT coalesce(max(version), 0) FROM consent_text"
                           " WHERE purpose = ?1"),
      m_add(connection, "INSERT INTO consent (member, purpose, version, given, device, seq,"
                        " made_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING")
{
}

Stored<void> ConsentStore::publish(const QString &purpose, int version, const QByteArray &body)
{
    m_publish.bind(1, purpose);
    m_publish.bind(2, version);
    m_publish.bind(3, body);
    return m_publish.run();
}

Found<QByteArray> ConsentStore::published(const QString &purpose, int version)
{
    const Rewind rewind(m_published);
    m_published.bind(1, purpose);
    m_published.bind(2, version);
    if (m_published.step())
        return m_published.bytes(0);
    if (m_published.hasFailed())
        return rewind.failure();
    return std::nullopt;
}

Stored<int> ConsentStore::newest(const QString &purpose)
{
    const Rewind rewind(m_newest);
    m_newest.bind(1, purpose);
    if (!m_newest.step())
        return rewind.failure();
    return static_cast<int>(m_newest.number(0));
}

Stored<void> ConsentStore::add(const ConsentRow &row)
{
    m_add.bind(1, row.member);
    m_add.bind(2, row.purpose);
    m_add.bind(3, row.version);
    m_add.bind(4, row.isGiven);
    m_add.bind(5, row.device.bytes());
    m_add.bind(6, row.seq);
    m_add.bind(7, row.madeMs);
    return m_add.run();
}

} // namespace endcap::server
