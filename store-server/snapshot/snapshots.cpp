// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/snapshot/snapshots.h"

#include <QFile>

#include <limits>

namespace endcap::server
{

namespace
{
// Revisions a new kiosk may read from the feed after its snapshot: one small page.
constexpr qint64 mostDistance = 500;
} // namespace

Expected<void, SnapshotError> Snapshots::prepare()
{
    const auto manifest = read();
    if (manifest && distance(*manifest) == 0)
        return {};
    if (auto built = buildSnapshot(m_plan); !built)
        return Unexpected(built.error());
    return {};
}

Expected<wire::SnapshotManifest, SnapshotError> Snapshots::current()
{
    const auto manifest = read();
    if (manifest && distance(*manifest) > mostDistance)
        rebuild();
    return manifest;
}

qint64 Snapshots::distance(const wire::SnapshotManifest &manifest) const
{
    const auto revision = m_items.revision();
    if (!revision || manifest.epoch != m_epoch || manifest.cursor > *revision)
        return std::numeric_limits<qint64>::max();
    return *revision - manifest.cursor;
}

Expected<wire::SnapshotManifest, SnapshotError> Snapshots::read() const
{
    // Read each time: an import in another process may have made a newer one.
    QFile file(manifestPath(m_plan.folder));
    if (!file.open(QFile::ReadOnly))
        return Unexpected(SnapshotError::CannotRead);
    const auto manifest = wire::decodeSnapshotManifest(file.read(4096));
    // One of an older program is no snapshot any more.
    if (!manifest || manifest->format != wire::catalogueFormat ||
        !QFile::exists(pathOf(manifest->packed)))
        return Unexpected(SnapshotError::CannotRead);
    return *manifest;
}

void Snapshots::rebuild()
{
    if (m_isBuilding)
        return;
    m_isBuilding = m_worker.run(
        [plan = m_plan] {
            if (const auto built = buildSnapshot(plan); !built)
                qWarning("The next snapshot could not be built (%d); the last one is still offered",
                         static_cast<int>(built.error()));
            return QByteArray();
        },
        [this](const QByteArray &) { m_isBuilding = false; });
}

} // namespace endcap::server
