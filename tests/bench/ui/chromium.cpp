// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/chromium.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

// Without a sandbox, because the bench may be run by root; that costs it no time and spares
// it two processes. The graphics are drawn by the processor, as the kiosk's own are here.
const QStringList flags{u"--kiosk"_s,
                        u"--no-sandbox"_s,
                        u"--disable-gpu"_s,
                        u"--ozone-platform=x11"_s,
                        u"--window-position=0,0"_s,
                        u"--window-size=1080,1920"_s,
                        u"--no-first-run"_s,
                        u"--noerrdialogs"_s,
                        u"--disable-infobars"_s,
                        u"--disable-background-networking"_s,
                        u"--disable-component-update"_s,
                        u"--disable-sync"_s,
                        u"--disable-quic"_s};

bool isOf(qint64 pid, const QByteArray &folder)
{
    QFile line(u"/proc/%1/cmdline"_s.arg(pid));
    return line.open(QFile::ReadOnly) && line.readAll().contains(folder);
}

} // namespace

QString Chromium::program()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

QString Chromium::folder()
{
    return u"/usr/lib/chromium"_s;
}

bool Chromium::start(const QString &display, const QString &page,
                     const QMap<QString, QString> &environment)
{
    auto all = environment;
    all.insert(u"DISPLAY"_s, display);
    all.insert(u"HOME"_s, m_folder.path());
    const QString address =
        u"file://"_s + QString::fromUtf8(ENDCAP_BENCH_PAGES) + u'/' + page + u".html"_s;
    return m_folder.isValid() &&
           m_process.start(
               program(),
               flags +
                   QStringList{u"--user-data-dir="_s + m_folder.path() + u"/profile"_s, address},
               all);
}

Processes Chromium::processes() const
{
    Processes found;
    // Some of them are nobody's children, but all are told where to keep things.
    const QByteArray folder = m_folder.path().toUtf8();
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (isNumber && isOf(pid, folder))
            found.append(pid);
    }
    for (qint64 pid : treeOf(m_process.pid())) {
        if (pid > 0 && !found.contains(pid))
            found.append(pid);
    }
    return found;
}

void Chromium::stop()
{
    if (!m_process.isRunning())
        return;
    m_process.terminate();
    for (qint64 pid : processes())
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

} // namespace endcap::bench
