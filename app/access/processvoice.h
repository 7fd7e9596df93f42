// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The voice as a process of its own (endcap-voice), which may crash or hang without the
// screen: one that does not answer in time is ended, and lost. It runs while somebody
// listens and ends with the screen. GUI thread.
#pragma once

#include "app/access/voice.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace endcap
{

class ProcessVoice final : public Voice
{
    Q_OBJECT

public:
    /// @p program: a path; started with @p arguments. @p patience: for each answer.
    explicit ProcessVoice(const QString &program, const QStringList &arguments = {},
                          std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~ProcessVoice() override;

    void wake() override;
    void say(const QString &words) override;
    void hush() override;
    void setLanguage(const QLocale &language) override;
    void setPace(double pace) override;
    void setLoudness(double loudness) override;

private:
    void send(const char *verb, const QString &words = {});
    void take(const QByteArray &answer);
    void lose();

    QProcess m_process;
    QTimer m_patience;
    QTimer m_longEnough; ///< for the words: an engine without sound never comes to their end
    int m_unanswered = 0; ///< its "ready", and the "ok" of each command
};

} // namespace endcap
