// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The snapshot that is offered now. Asked for one that has fallen behind, it
// offers it all the same and has a worker build the next. Storage thread.
#pragma once

#include "store-server/outside/worker.h"
#include "store-server/snapshot/snapshotbuilder.h"
#include "store-server/storage/itemstore.h"

namespace endcap::server
{

class Snapshots
{
public:
    Snapshots(const SnapshotPlan &plan, const EpochId &epoch, ItemStore &items, Worker &worker)
        : m_plan(plan), m_epoch(epoch), m_items(items), m_worker(worker)
    {
    }

    /// Builds here and now unless the current one is right up to date.
    Expected<void, SnapshotError> prepare();
    Expected<wire::SnapshotManifest, SnapshotError> current();
    QString pathOf(const Hash &packed) const { return snapshotPath(m_plan.folder, packed); }

private:
    /// How far the feed is ahead of it; very far when it is not of this epoch.
    qint64 distance(const wire::SnapshotManifest &manifest) const;
    Expected<wire::SnapshotManifest, SnapshotError> read() const;
    void rebuild();

    SnapshotPlan m_plan;
    EpochId m_epoch;
    ItemStore &m_items;
    Worker &m_worker;
    bool m_isBuilding = false;
};

} // namespace endcap::server
