// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real file system, on which writing fails when a test says so. Any thread.
#pragma once

#include "outside/diskfiles.h"

#include <atomic>

namespace endcap::fakes
{

class FaultyFiles final : public DiskFiles
{
public:
    /// From now on there is no space.
    void setFull(bool isFull) { m_isFull = isFull; }

    Expected<void, FileError> writeAtomically(const QString &path, const QByteArray &bytes) override
    {
        if (m_isFull)
            return Unexpected(FileError::Full);
        return DiskFiles::writeAtomically(path, bytes);
    }
    Expected<void, FileError> writeAt(const QString &path, qint64 offset,
                                      const QByteArray &bytes) override
    {
        if (m_isFull)
            return Unexpected(FileError::Full);
        return DiskFiles::writeAt(path, offset, bytes);
    }
    qint64 freeBytes(const QString &folder) override
    {
        return m_isFull ? 0 : DiskFiles::freeBytes(folder);
    }

private:
    std::atomic<bool> m_isFull = false;
};

} // namespace endcap::fakes
