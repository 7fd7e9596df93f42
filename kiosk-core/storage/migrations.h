// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a database file to the form this program knows, one step a version.
// Core's thread.
#pragma once

#include "sqlite/connection.h"

#include <span>

namespace endcap::storage
{

using sqlite::StorageError;

/// Runs the steps that the file has not seen, each in its own transaction with
/// its version number. TooNew when the file knows more steps than we do.
Expected<void, StorageError> migrate(sqlite::Connection &connection,
                                     std::span<const char *const> steps);

} // namespace endcap::storage
