// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/folderlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace endcap::daemon
{

FolderLock::FolderLock(const QString &folder)
    : m_descriptor(open(QFile::encodeName(folder + QStringLiteral("/lock")).constData(),
                        O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    if (m_descriptor >= 0 && flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        close(m_descriptor);
        m_descriptor = -1;
    }
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace endcap::daemon
