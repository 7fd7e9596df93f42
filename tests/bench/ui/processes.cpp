// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/processes.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString folderOf(qint64 pid)
{
    return u"/proc/"_s + QString::number(pid);
}

} // namespace

Processes treeOf(qint64 pid)
{
    Processes found{pid};
    const QDir tasks(folderOf(pid) + u"/task"_s);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray children = contentOf(tasks.filePath(task + u"/children"_s));
        for (const QByteArray &child : children.simplified().split(' ')) {
            if (!child.isEmpty())
                found += treeOf(child.toLongLong());
        }
    }
    return found;
}

std::optional<double> memoryOf(const Processes &processes)
{
    double sum = 0;
    for (qint64 pid : processes) {
        const QByteArray told = contentOf(folderOf(pid) + u"/smaps_rollup"_s);
        const qsizetype at = told.indexOf("\nPss:");
        // One that has ended meanwhile has no memory; one that is there and tells none hides it.
        if (at < 0 && QFile::exists(folderOf(pid)))
            return std::nullopt;
        if (at >= 0)
            sum += told.mid(at + 5, 40).simplified().split(' ').constFirst().toDouble();
    }
    return sum / 1024;
}

double workOf(const Processes &processes)
{
    double ticks = 0;
    for (qint64 pid : processes) {
        const QByteArray line = contentOf(folderOf(pid) + u"/stat"_s);
        // After the program's name, which may hold anything: utime and stime, the 12th and 13th.
        const auto words = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (words.size() > 12)
            ticks += words.at(11).toDouble() + words.at(12).toDouble();
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

QStringList filesOf(const Processes &processes)
{
    QStringList files;
    for (qint64 pid : processes) {
        for (const QByteArray &line : contentOf(folderOf(pid) + u"/maps"_s).split('\n')) {
            const qsizetype at = line.indexOf(" /");
            const QString path = at < 0 ? QString() : QString::fromUtf8(line.mid(at + 1));
            if (path.startsWith(u"/dev/"_s) || path.startsWith(u"/memfd"_s))
                continue;
            if (!path.isEmpty() && QFile::exists(path))
                files.append(path);
        }
    }
    files.removeDuplicates();
    return files;
}

} // namespace endcap::bench
