// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of a program, so that it can be started as on a machine that was just switched
// on. The kernel gives up no page that somebody has mapped, and libraries are mapped by many:
// so programs run on copies of theirs that nobody else has.
#pragma once

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace endcap::bench
{

class ColdFiles final
{
public:
    /// Copies the libraries that @p programs are linked with. False with a log.
    bool copyLibrariesOf(const QStringList &programs);
    /// With which they use the copies.
    QMap<QString, QString> environment() const;

    /// These are evicted, too: files, and whole folders.
    void add(const QStringList &paths);

    /// Takes all of them out of memory.
    void evict() const;
    /// The part of them that is in memory, 0 to 1.
    double partInMemory() const;

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

} // namespace endcap::bench
