// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One core a folder: a second one is kept out before it can take the socket from
// the first. The kernel lets go when the process ends, however it ends. Main thread.
#pragma once

#include <QString>

namespace endcap::daemon
{

class FolderLock
{
public:
    explicit FolderLock(const QString &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

} // namespace endcap::daemon
