// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/ttsvoice.h"

#include <QTextToSpeech>

namespace endcap
{

TtsVoice::TtsVoice() = default;

TtsVoice::~TtsVoice() = default;

bool TtsVoice::isThere()
{
    if (!m_engine) {
        m_engine = std::make_unique<QTextToSpeech>();
        connect(m_engine.get(), &QTextToSpeech::stateChanged, this,
                [this](QTextToSpeech::State state) {
                    if (state == QTextToSpeech::Speaking) {
                        m_isSpeaking = true;
                    } else if (state == QTextToSpeech::Ready && m_isSpeaking) {
                        m_isSpeaking = false;
                        Q_EMIT said();
                    }
                });
    }
    // "mock" is the engine that Qt falls back to where there is none.
    return m_engine->state() != QTextToSpeech::Error && !m_engine->engine().isEmpty() &&
           m_engine->engine() != QLatin1StringView("mock");
}

void TtsVoice::say(const QString &words)
{
    if (!isThere())
        return;
    m_isSpeaking = false; // what is broken off was not said
    m_engine->say(words);
}

void TtsVoice::hush()
{
    m_isSpeaking = false;
    if (m_engine)
        m_engine->stop();
}

void TtsVoice::setLanguage(const QLocale &language)
{
    if (m_engine)
        m_engine->setLocale(language);
}

void TtsVoice::setPace(double pace)
{
    if (m_engine)
        m_engine->setRate(pace);
}

void TtsVoice::setLoudness(double loudness)
{
    if (m_engine)
        m_engine->setVolume(loudness);
}

} // namespace endcap
