// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the file that a new kiosk starts from: catalogue.db, packed with zstd,
// named by its hash and signed by headquarters. Takes paths and values only: any
// thread, any process; a lock file keeps two builders apart.
#pragma once

#include "contract/domain/ids.h"
#include "contract/expected.h"
#include "contract/wire/messages.h"

#include <QString>

namespace endcap::server
{

enum class SnapshotError {
    CannotRead,  ///< the database
    CannotWrite, ///< the folder, or no space
    CannotPack,  ///< zstd refused
    Busy,        ///< somebody else has been building for half a minute
};

struct SnapshotPlan {
    QString database; ///< store.db
    QString folder;   ///< DATA/snapshots
    SigningSecretKey hq;
};

/// Builds from what the database holds now, makes it the current one, and removes
/// all but it and the one before it, which somebody may still be fetching.
Expected<wire::SnapshotManifest, SnapshotError> buildSnapshot(const SnapshotPlan &plan);

/// Where the bytes of this hash lie.
QString snapshotPath(const QString &folder, const Hash &packed);
/// Where the current manifest lies.
QString manifestPath(const QString &folder);

} // namespace endcap::server
