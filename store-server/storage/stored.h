// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stores give back: a value, or why the database could not say.
#pragma once

#include "contract/expected.h"
#include "sqlite/connection.h"

#include <optional>

namespace endcap::server
{

template <class Value>
using Stored = Expected<Value, sqlite::StorageError>;

/// A row that may not be there.
template <class Value>
using Found = Stored<std::optional<Value>>;

} // namespace endcap::server
