// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/database.h"

#include "store-server/storage/schema.h"

namespace endcap::server
{

Database::Database(std::unique_ptr<sqlite::Connection> connection)
    : m_connection(std::move(connection)), server(*m_connection), devices(*m_connection),
      enrolments(*m_connection), statuses(*m_connection), events(*m_connection),
      members(*m_connection), pinTries(*m_connection), ledger(*m_connection),
      checkIns(*m_connection), entries(*m_connection), deeds(*m_connection), quests(*m_connection),
      registrations(*m_connection), consents(*m_connection), coupons(*m_connection),
      seals(*m_connection), draws(*m_connection), items(*m_connection), staff(*m_connection),
      provenVisits(*m_connection), tills(*m_connection), reviews(*m_connection),
      votes(*m_connection), exports(*m_connection)
{
}

Stored<std::unique_ptr<Database>> Database::open(const QString &path)
{
    auto connection = sqlite::Connection::open(path, {.isDurable = true});
    if (!connection)
        return Unexpected(connection.error());
    if (auto migrated = migrate(**connection); !migrated)
        return Unexpected(migrated.error());
    return std::unique_ptr<Database>(new Database(std::move(*connection)));
}

} // namespace endcap::server
