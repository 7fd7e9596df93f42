// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of store.db and the steps between their versions.
#pragma once

#include "contract/expected.h"
#include "sqlite/connection.h"

namespace endcap::server
{

/// Brings @p connection to this program's version, in one transaction; TooNew
/// when a newer program wrote it.
Expected<void, sqlite::StorageError> migrate(sqlite::Connection &connection);

} // namespace endcap::server
