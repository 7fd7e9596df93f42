// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files and folders. Stateless: any thread. Paths are absolute.
#pragma once

#include "contract/expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace endcap
{

enum class FileError {
    NotFound,
    Full,   ///< no space left
    Failed, ///< rights, a broken disk, larger than allowed
};

class Files
{
public:
    Files() = default;
    Files(const Files &) = delete;
    Files &operator=(const Files &) = delete;
    virtual ~Files() = default;

    /// Fails when the file is larger than @p limit.
    virtual Expected<QByteArray, FileError> read(const QString &path, qint64 limit) = 0;
    /// Up to @p length bytes from @p offset; fewer at the end.
    virtual Expected<QByteArray, FileError> readAt(const QString &path, qint64 offset,
                                                   qint64 length) = 0;
    /// The old file or the new one, never a mix; durable, readable by this user only.
    virtual Expected<void, FileError> writeAtomically(const QString &path,
                                                      const QByteArray &bytes) = 0;
    /// Makes the file when it is not there. Not durable before sync().
    virtual Expected<void, FileError> writeAt(const QString &path, qint64 offset,
                                              const QByteArray &bytes) = 0;
    /// Durable: the file's bytes and its name.
    virtual Expected<void, FileError> sync(const QString &path) = 0;
    /// Replaces @p to.
    virtual Expected<void, FileError> rename(const QString &from, const QString &to) = 0;
    /// -1 when there is no such file.
    virtual qint64 size(const QString &path) = 0;
    /// Names of the files in a folder, sorted.
    virtual QStringList list(const QString &folder) = 0;
    virtual bool remove(const QString &path) = 0;
    /// Makes the folder with all above it; for this user only.
    virtual bool makeFolder(const QString &path) = 0;
    virtual qint64 freeBytes(const QString &folder) = 0;
};

} // namespace endcap
