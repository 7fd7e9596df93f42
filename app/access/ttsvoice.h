// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The voice of Qt TextToSpeech: speech-dispatcher, which starts by itself when it is first
// spoken to, with espeak-ng behind it. Costs nothing before. GUI thread.
#pragma once

#include "app/access/voice.h"

#include <memory>

class QTextToSpeech;

namespace endcap
{

class TtsVoice final : public Voice
{
    Q_OBJECT

public:
    TtsVoice();
    ~TtsVoice() override;

    bool isThere() override;
    void say(const QString &words) override;
    void hush() override;
    void setLanguage(const QLocale &language) override;
    void setPace(double pace) override;
    void setLoudness(double loudness) override;

private:
    std::unique_ptr<QTextToSpeech> m_engine;
    bool m_isSpeaking = false;
};

} // namespace endcap
