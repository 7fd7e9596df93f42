// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One kiosk: the real core and the real supervisor with its screens, on a
// display of its own.
#pragma once

#include "tests/harness/process.h"
#include "tests/harness/screen.h"

#include <QTemporaryDir>

namespace endcap::harness
{

class Kiosk final
{
public:
    Kiosk();

    /// For the first start: where the server is and the code it gave.
    struct Enrolment {
        QString url;
        QString certificate;
        QString code;
    };

    bool startDisplay() { return m_display.start(); }
    /// A core that is not enrolled when @p enrolment is nothing and it never was.
    bool startCore(const std::optional<Enrolment> &enrolment = std::nullopt);
    bool startScreen();
    /// For the next startScreen(): the word after `--printer`.
    void setPrinter(const QString &address) { m_printer = address; }
    /// For the next starts of core and screen, besides what they need.
    void setEnvironment(const QMap<QString, QString> &more) { m_environment = more; }
    void killCore() { m_core.kill(); }
    void stopCore() { m_core.terminate(); }
    void stopScreen() { m_session.terminate(); }
    /// Kills the screen process on show, not the supervisor.
    bool killScreen();

    /// How often the core stretched a PIN since the kiosk was made, however often it
    /// was killed.
    qint64 stretches() const;
    /// Damages the catalogue under the running core: the next who reads it finds out.
    bool loseCatalogue();
    /// From now on every write of the core fails: no space left.
    void setDiskFull(bool isFull);

    Screen &screen() { return m_screen; }
    Display &display() { return m_display; }
    Process &core() { return m_core; }
    Process &session() { return m_session; }
    QString folder() const { return m_folder.path(); }
    /// The core's door, for tests that speak to it without a screen.
    QString socket() const { return m_folder.filePath(QStringLiteral("run/core.sock")); }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

private:
    QString stretchCount() const { return m_folder.filePath(QStringLiteral("stretches")); }
    QString fullDiskSwitch() const { return m_folder.filePath(QStringLiteral("disk-is-full")); }

    QTemporaryDir m_folder;
    QString m_printer;
    QMap<QString, QString> m_environment;
    Display m_display;
    Process m_core;
    Process m_session;
    Screen m_screen;
};

} // namespace endcap::harness
