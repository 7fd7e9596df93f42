// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/coldfiles.h"

#include "tests/harness/process.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

// Pages of a file that are in memory, and all it has.
std::pair<qint64, qint64> pagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || file.size() == 0)
        return {0, 0};
    uchar *start = file.map(0, file.size());
    if (!start)
        return {0, 0};
    const auto page = static_cast<qint64>(::sysconf(_SC_PAGESIZE));
    std::vector<unsigned char> there(static_cast<size_t>((file.size() + page - 1) / page));
    if (::mincore(start, static_cast<size_t>(file.size()), there.data()) != 0)
        return {0, 0};
    return {std::ranges::count_if(there, [](unsigned char one) { return (one & 1) != 0; }),
            static_cast<qint64>(there.size())};
}

} // namespace

bool ColdFiles::copyLibrariesOf(const QStringList &programs)
{
    const QRegularExpression line(u"(\\S+) => (/\\S+)"_s);
    for (const QString &program : programs) {
        const auto linked = harness::Process::run(u"ldd"_s, {program});
        if (!linked)
            return false;
        auto libraries = line.globalMatch(QString::fromUtf8(*linked));
        while (libraries.hasNext()) {
            const auto library = libraries.next();
            const QString copy = m_folder.filePath(library.captured(1));
            if (!QFile::exists(copy) && !QFile::copy(library.captured(2), copy)) {
                qWarning("%s could not be copied", qPrintable(library.captured(2)));
                return false;
            }
        }
        m_files.append(program);
    }
    add({m_folder.path()});
    ::sync(); // what is not yet on disk cannot be given up
    return true;
}

QMap<QString, QString> ColdFiles::environment() const
{
    return {{u"LD_LIBRARY_PATH"_s, m_folder.path()}};
}

void ColdFiles::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            m_files.append(path);
            continue;
        }
        QDirIterator all(path, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            m_files.append(all.next());
    }
    m_files.removeDuplicates();
}

void ColdFiles::evict() const
{
    for (const QString &path : m_files) {
        QFile file(path);
        if (file.open(QFile::ReadOnly))
            ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    }
}

double ColdFiles::partInMemory() const
{
    qint64 there = 0;
    qint64 all = 0;
    for (const QString &path : m_files) {
        const auto [in, of] = pagesOf(path);
        there += in;
        all += of;
    }
    return all > 0 ? static_cast<double>(there) / static_cast<double>(all) : 0;
}

} // namespace endcap::bench
