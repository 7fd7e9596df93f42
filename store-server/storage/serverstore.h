// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one row about this server: its epoch. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

class ServerStore
{
public:
    explicit ServerStore(sqlite::Connection &connection);

    /// Starts this server's first life, once.
    Stored<void> begin(const EpochId &epoch);
    Stored<EpochId> epoch();

private:
    sqlite::Statement m_begin;
    sqlite::Statement m_epoch;
};

} // namespace endcap::server
