// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/kiosk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

namespace endcap::harness
{

using namespace Qt::StringLiterals;

Kiosk::Kiosk() : m_screen(m_display, m_folder.filePath(u"probes"_s))
{
    QDir folder(m_folder.path());
    folder.mkdir(u"data"_s);
    folder.mkdir(u"run"_s);
    folder.mkdir(u"probes"_s);
    QFile::setPermissions(m_folder.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool Kiosk::startCore(const std::optional<Enrolment> &enrolment)
{
    QStringList arguments{u"--data"_s, data(), u"--socket"_s, socket()};
    if (enrolment) {
        arguments << u"--server"_s << enrolment->url << u"--ca"_s << enrolment->certificate
                  << u"--enrol"_s << enrolment->code;
    }
    QMap<QString, QString> environment{
        {u"LD_PRELOAD"_s, QString::fromUtf8(ENDCAP_TEST_PLUGINS "/fulldisk.so:" ENDCAP_TEST_PLUGINS
                                                                "/countstretches.so")},
        {u"ENDCAP_STRETCH_COUNT"_s, stretchCount()},
        {u"ENDCAP_FULL_DISK_SWITCH"_s, fullDiskSwitch()},
        {u"ENDCAP_FULL_DISK_DIR"_s, data()}};
    environment.insert(m_environment);
    return m_core.start(QString::fromUtf8(ENDCAP_CORE_PROGRAM), arguments, environment);
}

bool Kiosk::startScreen()
{
    QStringList words{u"--session"_s, u"--socket"_s, socket()};
    if (!m_printer.isEmpty())
        words << u"--printer"_s << m_printer;
    QMap<QString, QString> environment{
        {u"DISPLAY"_s, m_display.name()},
        {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
        {u"QT_QUICK_BACKEND"_s, u"software"_s},
        {u"QT_QPA_GENERIC_PLUGINS"_s, u"endcapprobe"_s},
        {u"QT_PLUGIN_PATH"_s, QString::fromUtf8(ENDCAP_TEST_PLUGINS)},
        {u"ENDCAP_PROBE_DIR"_s, m_folder.filePath(u"probes"_s)}};
    environment.insert(m_environment);
    return m_session.start(QString::fromUtf8(ENDCAP_KIOSK_PROGRAM), words, environment);
}

bool Kiosk::killScreen()
{
    const auto screens = m_screen.processes();
    for (qint64 pid : screens)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    return !screens.isEmpty();
}

qint64 Kiosk::stretches() const
{
    return QFileInfo(stretchCount()).size();
}

bool Kiosk::loseCatalogue()
{
    const QDir folder(data() + u"/catalogue"_s);
    const QStringList files = folder.entryList({u"catalogue-*.db"_s}, QDir::Files);
    return !files.isEmpty() &&
           Process::run(u"sqlite3"_s,
                        {folder.filePath(files.first()), // an index where no page is
                         u"PRAGMA writable_schema=ON;"
                         "UPDATE sqlite_schema SET rootpage=1000000 WHERE name='review_newest';"
                         "PRAGMA schema_version=99999;"_s})
               .has_value();
}

void Kiosk::setDiskFull(bool isFull)
{
    QFile control(fullDiskSwitch());
    if (isFull)
        control.open(QFile::WriteOnly);
    else
        control.remove();
}

} // namespace endcap::harness
