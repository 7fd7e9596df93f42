// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/enrolmentstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

EnrolmentStore::EnrolmentStore(sqlite::Connection &connection)
    : m_add(connection, "INSERT INTO enrol_code (hash, store, kiosk, made_ms)"
                        " VALUES (?1, ?2, ?3, ?4)"),
      m_use(connection, "UPDATE enrol_code SET used_ms = ?3"
                        " WHERE hash = ?1 AND made_ms > ?2 AND used_ms IS NULL"
                        " RETURNING store, kiosk"),
      m_addTry(connection, "INSERT INTO enrol_try (address, at_ms) VALUES (?1, ?2)"),
      m_tries(connection, "SELECT count(*), coalesce(min(at_ms), 0) FROM enrol_try"
                          " WHERE address = ?1 AND at_ms > ?2"),
      m_forget(connection, "DELETE FROM enrol_try WHERE at_ms <= ?1")
{
}

Stored<void> EnrolmentStore::add(const Hash &code, const EnrolmentPlace &place, qint64 nowMs)
{
    m_add.bind(1, code.bytes());
    m_add.bind(2, place.store);
    m_add.bind(3, place.kiosk);
    m_add.bind(4, nowMs);
    return m_add.run();
}

Found<EnrolmentPlace> EnrolmentStore::use(const Hash &code, qint64 sinceMs, qint64 nowMs)
{
    const Rewind rewind(m_use);
    m_use.bind(1, code.bytes());
    m_use.bind(2, sinceMs);
    m_use.bind(3, nowMs);
    std::optional<EnrolmentPlace> place;
    while (m_use.step())
        place = EnrolmentPlace{m_use.text(0), static_cast<int>(m_use.number(1))};
    if (m_use.hasFailed())
        return rewind.failure();
    return place;
}

Stored<void> EnrolmentStore::addWrongTry(const QString &address, qint64 nowMs)
{
    m_addTry.bind(1, address);
    m_addTry.bind(2, nowMs);
    return m_addTry.run();
}

Stored<EnrolmentStore::WrongTries> EnrolmentStore::wrongTries(const QString &address,
                                                              qint64 sinceMs)
{
    const Rewind rewind(m_tries);
    m_tries.bind(1, address);
    m_tries.bind(2, sinceMs);
    if (!m_tries.step())
        return rewind.failure();
    return WrongTries{static_cast<int>(m_tries.number(0)), m_tries.number(1)};
}

Stored<void> EnrolmentStore::forgetTries(qint64 beforeMs)
{
    m_forget.bind(1, beforeMs);
    return m_forget.run();
}

} // namespace endcap::server
