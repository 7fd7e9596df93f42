// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/processvoice.h"

#include "app/process.h"
#include "app/voice/voiceline.h"

#include <QCoreApplication>

#include <algorithm>

namespace endcap
{

using namespace std::chrono_literals;

ProcessVoice::ProcessVoice(const QString &program, const QStringList &arguments,
                           std::chrono::milliseconds patience)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.setStandardErrorFile(QProcess::nullDevice()); // the engines chatter
    m_process.setChildProcessModifier(
        [parent = static_cast<int>(QCoreApplication::applicationPid())] {
            letSignalsThrough();
            endWithParent(parent);
        });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ProcessVoice::lose);
    m_longEnough.setSingleShot(true);
    connect(&m_longEnough, &QTimer::timeout, this, &Voice::said);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process.canReadLine())
            take(m_process.readLine(voiceline::longest).trimmed());
    });
    connect(&m_process, &QProcess::finished, this, &ProcessVoice::lose);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            lose(); // every other end is told by finished()
    });
}

ProcessVoice::~ProcessVoice()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ProcessVoice::wake()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_unanswered = 1;
    m_process.start();
    m_patience.start();
}

void ProcessVoice::say(const QString &words)
{
    constexpr auto atMostALetter = 200ms; // spoken at the slowest pace
    send("say", words);
    m_longEnough.start(3s + words.size() * atMostALetter);
}

void ProcessVoice::hush()
{
    m_longEnough.stop();
    send("hush");
}

void ProcessVoice::setLanguage(const QLocale &language)
{
    send("language", language.name());
}

void ProcessVoice::setPace(double pace)
{
    send("pace", QString::number(pace));
}

void ProcessVoice::setLoudness(double loudness)
{
    send("loudness", QString::number(loudness));
}

// QProcess keeps what is written before the process runs.
void ProcessVoice::send(const char *verb, const QString &words)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.write(voiceline::write({verb, words}));
    if (m_unanswered++ == 0)
        m_patience.start();
}

void ProcessVoice::take(const QByteArray &answer)
{
    if (answer == voiceline::said) {
        // The end of words that were replaced meanwhile is no end.
        if (m_unanswered == 0) {
            m_longEnough.stop();
            Q_EMIT said();
        }
        return;
    }
    m_unanswered = std::max(0, m_unanswered - 1);
    if (m_unanswered == 0)
        m_patience.stop();
    else
        m_patience.start();
}

void ProcessVoice::lose()
{
    m_patience.stop();
    m_longEnough.stop();
    m_unanswered = 0;
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill(); // and finished() comes
        return;
    }
    Q_EMIT lost();
}

} // namespace endcap
