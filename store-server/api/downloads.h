// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GET /v1/snapshot, its slices, and GET /v1/image: files as they lie on the disk,
// named by their hashes. Main thread.
#pragma once

#include "store-server/api/answer.h"
#include "store-server/snapshot/snapshots.h"

#include <QString>

namespace endcap::server
{

class Downloads
{
public:
    Downloads(Snapshots &snapshots, const QString &imageFolder)
        : m_snapshots(snapshots), m_imageFolder(imageFolder)
    {
    }

    Answer manifest();
    Answer slice(const QString &packedHex, const QByteArray &range);
    Answer image(const QString &hex);

private:
    Snapshots &m_snapshots;
    QString m_imageFolder;
};

} // namespace endcap::server
