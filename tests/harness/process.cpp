// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/process.h"

#include "tests/harness/waiting.h"

namespace endcap::harness
{

Process::~Process()
{
    terminate();
}

bool Process::start(const QString &program, const QStringList &arguments,
                    const QMap<QString, QString> &environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_output.clear();
    m_process.start(program, arguments);
    return m_process.waitForStarted();
}

QByteArray Process::output()
{
    if (m_process.isOpen())
        m_output += m_process.readAll();
    return m_output;
}

QRegularExpressionMatch Process::waitForOutput(const QRegularExpression &pattern,
                                               std::chrono::milliseconds limit)
{
    QRegularExpressionMatch match;
    const bool isThere = waitUntil(
        [&] {
            match = pattern.match(QString::fromUtf8(output()));
            return match.hasMatch() || !isRunning();
        },
        limit);
    if (!isThere || !match.hasMatch())
        qWarning("No \"%s\" in: %s", qPrintable(pattern.pattern()), m_output.constData());
    return match;
}

void Process::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool Process::terminate()
{
    if (!isRunning())
        return true;
    m_process.terminate();
    if (waitUntil([this] { return !isRunning(); }, std::chrono::seconds(5)))
        return true;
    kill();
    return false;
}

std::optional<QByteArray> Process::run(const QString &program, const QStringList &arguments,
                                       std::chrono::milliseconds limit)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(static_cast<int>(limit.count()));
    if (isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    qWarning("%s %s failed (%d): %s%s", qPrintable(program), qPrintable(arguments.join(u' ')),
             process.exitCode(), process.readAllStandardOutput().constData(),
             process.readAllStandardError().constData());
    return std::nullopt;
}

} // namespace endcap::harness
