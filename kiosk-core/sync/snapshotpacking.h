// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unpacks a snapshot from one file into another and checks both. Pure but for the
// two files; runs on the worker.
#pragma once

#include "contract/expected.h"
#include "contract/wire/messages.h"
#include "outside/files.h"

namespace endcap::sync
{

enum class UnpackError {
    Damaged,   ///< not what the manifest says
    NotStored, ///< no space, or the disk refused
};

/// Durable before it returns.
Expected<void, UnpackError> unpackSnapshot(Files &files, const QString &packed, const QString &raw,
                                           const wire::SnapshotManifest &manifest);

} // namespace endcap::sync
