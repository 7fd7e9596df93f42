// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One real program under test: started, read, killed. Ends with its owner.
#pragma once

#include <QProcess>
#include <QRegularExpression>

#include <chrono>

namespace endcap::harness
{

class Process final
{
public:
    Process() = default;
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// Starts @p program; @p environment is added to this process's own.
    bool start(const QString &program, const QStringList &arguments,
               const QMap<QString, QString> &environment = {});
    /// Waits until the output holds a match.
    QRegularExpressionMatch
    waitForOutput(const QRegularExpression &pattern,
                  std::chrono::milliseconds limit = std::chrono::seconds(30));
    /// SIGKILL: as if the plug had been pulled.
    void kill();
    /// SIGTERM, then SIGKILL after 5 s. True when it ended by itself.
    bool terminate();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }
    /// Everything it printed so far, errors included.
    QByteArray output();

    /// Runs a program to its end; nothing when it failed (the output is logged).
    static std::optional<QByteArray> run(const QString &program, const QStringList &arguments,
                                         std::chrono::milliseconds limit = std::chrono::minutes(2));

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace endcap::harness
