// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the screen, and the next one whenever it ended: one process a visit. Watches
// that it lives, ends it when it hangs, shows a plain page when screens keep crashing,
// and ends its children when it ends. Qt Core only, no QML. Main thread.
#pragma once

#include "app/session/restartrule.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace endcap
{

class Supervisor final : public QObject
{
    Q_OBJECT

public:
    struct Plan {
        QString program;
        QStringList screen;       ///< its words; it writes a dot a second to standard output
        QStringList outOfService; ///< words of the plain page
        RestartRule::Limits limits;
        std::chrono::milliseconds silence{20'000}; ///< without a dot: it hangs
    };

    explicit Supervisor(const Plan &plan, QObject *parent = nullptr);
    ~Supervisor() override;

    void start();
    /// Ends the children: asks, then insists.
    void stop();

    /// For tests: 0 when it does not run.
    qint64 screenPid() const { return m_screen.processId(); }
    qint64 pagePid() const { return m_page.processId(); }

private:
    void startScreen();
    void takeEnd(bool endedWell);
    void startPage();
    void prepare(QProcess &process);

    Plan m_plan;
    RestartRule m_rule;
    QProcess m_screen;
    QProcess m_page;
    QElapsedTimer m_lived;
    QTimer m_silence;
    QTimer m_trusted;
    bool m_isStopping = false;
};

} // namespace endcap
