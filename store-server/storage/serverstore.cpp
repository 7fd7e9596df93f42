// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/serverstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

ServerStore::ServerStore(sqlite::Connection &connection)
    : m_begin(connection, "INSERT INTO server (one, epoch, revision, forgotten)"
                          " VALUES (1, ?1, 0, 0)"),
      m_epoch(connection, "SELECT epoch FROM server")
{
}

Stored<void> ServerStore::begin(const EpochId &epoch)
{
    m_begin.bind(1, epoch.bytes());
    return m_begin.run();
}

Stored<EpochId> ServerStore::epoch()
{
    const Rewind rewind(m_epoch);
    if (!m_epoch.step())
        return m_epoch.hasFailed() ? Stored<EpochId>(rewind.failure())
                                   : Unexpected(sqlite::StorageError::Damaged);
    const auto epoch = EpochId::from(m_epoch.bytes(0));
    if (!epoch)
        return Unexpected(sqlite::StorageError::Damaged);
    return *epoch;
}

} // namespace endcap::server
