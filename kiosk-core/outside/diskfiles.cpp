// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/diskfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace endcap
{

namespace
{

FileError meaningOf(int error)
{
    if (error == ENOENT)
        return FileError::NotFound;
    return error == ENOSPC || error == EDQUOT ? FileError::Full : FileError::Failed;
}

// A POSIX descriptor, because only those can be asked to reach the disk.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Expected<void, FileError> syncPath(const QString &path, int flags)
{
    const Descriptor file(path, O_RDONLY | flags);
    if (!file.isOpen() || fsync(file.number()) != 0)
        return Unexpected(meaningOf(errno));
    return {};
}

Expected<void, FileError> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_DIRECTORY);
}

} // namespace

Expected<QByteArray, FileError> DiskFiles::read(const QString &path, qint64 limit)
{
    const qint64 length = size(path);
    if (length < 0)
        return Unexpected(FileError::NotFound);
    if (length > limit)
        return Unexpected(FileError::Failed);
    return readAt(path, 0, length);
}

Expected<QByteArray, FileError> DiskFiles::readAt(const QString &path, qint64 offset, qint64 length)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen())
        return Unexpected(meaningOf(errno));
    QByteArray bytes(length, '\0');
    qint64 done = 0;
    while (done < length) {
        const ssize_t count = pread(file.number(), bytes.data() + done,
                                    static_cast<size_t>(length - done), offset + done);
        if (count < 0 && errno != EINTR)
            return Unexpected(meaningOf(errno));
        if (count == 0)
            break;
        done += std::max<ssize_t>(count, 0);
    }
    bytes.truncate(done);
    return bytes;
}

Expected<void, FileError> DiskFiles::writeAtomically(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    if (auto written = writeAt(fresh, 0, bytes); !written) {
        QFile::remove(fresh);
        return written;
    }
    if (auto synced = syncPath(fresh, 0); !synced)
        return synced;
    return rename(fresh, path);
}

Expected<void, FileError> DiskFiles::writeAt(const QString &path, qint64 offset,
                                             const QByteArray &bytes)
{
    const Descriptor file(path, O_WRONLY | O_CREAT);
    if (!file.isOpen())
        return Unexpected(meaningOf(errno));
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t count = pwrite(file.number(), bytes.constData() + done,
                                     static_cast<size_t>(bytes.size() - done), offset + done);
        if (count < 0 && errno != EINTR)
            return Unexpected(meaningOf(errno));
        done += std::max<ssize_t>(count, 0);
    }
    return {};
}

Expected<void, FileError> DiskFiles::sync(const QString &path)
{
    if (auto synced = syncPath(path, 0); !synced)
        return synced;
    return syncFolderOf(path);
}

Expected<void, FileError> DiskFiles::rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Unexpected(meaningOf(errno));
    return syncFolderOf(to);
}

qint64 DiskFiles::size(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? info.size() : -1;
}

QStringList DiskFiles::list(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool DiskFiles::remove(const QString &path)
{
    return QFile::remove(path);
}

bool DiskFiles::makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).absolutePath();
    if (above != path && !makeFolder(above))
        return false;
    return mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST;
}

qint64 DiskFiles::freeBytes(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

} // namespace endcap
