// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The machine's file system. Any thread.
#pragma once

#include "outside/files.h"

namespace endcap
{

class DiskFiles : public Files
{
public:
    Expected<QByteArray, FileError> read(const QString &path, qint64 limit) override;
    Expected<QByteArray, FileError> readAt(const QString &path, qint64 offset,
                                           qint64 length) override;
    Expected<void, FileError> writeAtomically(const QString &path,
                                              const QByteArray &bytes) override;
    Expected<void, FileError> writeAt(const QString &path, qint64 offset,
                                      const QByteArray &bytes) override;
    Expected<void, FileError> sync(const QString &path) override;
    Expected<void, FileError> rename(const QString &from, const QString &to) override;
    qint64 size(const QString &path) override;
    QStringList list(const QString &folder) override;
    bool remove(const QString &path) override;
    bool makeFolder(const QString &path) override;
    qint64 freeBytes(const QString &folder) override;
};

} // namespace endcap
