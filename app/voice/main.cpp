// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-voice: says aloud what it reads (voiceline.h), by Qt TextToSpeech with
// speech-dispatcher and espeak-ng. A process of its own, because their libraries wait for
// each other without an end where the sound of a machine is broken, and the screen must
// not. Ends with the end of its input.
#include "app/voice/voiceline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSocketNotifier>
#include <QTextToSpeech>

#include <cstdio>
#include <unistd.h>

namespace
{

using namespace endcap;

void answer(const char *words)
{
    std::fputs(words, stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

class Speaker final
{
public:
    Speaker()
    {
        QObject::connect(&m_engine, &QTextToSpeech::stateChanged, &m_engine,
                         [this](QTextToSpeech::State state) { take(state); });
    }

    /// "mock" is what Qt falls back to where there is no engine.
    bool isThere() const
    {
        return m_engine.state() != QTextToSpeech::Error && !m_engine.engine().isEmpty() &&
               m_engine.engine() != QLatin1StringView("mock");
    }

    void take(const voiceline::Command &command)
    {
        if (command.verb == "say") {
            m_isSpeaking = false; // what is broken off was not said
            m_engine.say(command.words);
        } else if (command.verb == "hush") {
            m_isSpeaking = false;
            m_engine.stop();
        } else if (command.verb == "language") {
            m_engine.setLocale(QLocale(command.words));
        } else if (command.verb == "pace") {
            m_engine.setRate(command.words.toDouble());
        } else if (command.verb == "loudness") {
            m_engine.setVolume(command.words.toDouble());
        }
        answer(voiceline::ok);
    }

private:
    void take(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Error)
            QCoreApplication::exit(1);
        if (state == QTextToSpeech::Ready && m_isSpeaking)
            answer(voiceline::said);
        m_isSpeaking = state == QTextToSpeech::Speaking;
    }

    QTextToSpeech m_engine;
    bool m_isSpeaking = false;
};

/// False at the end of the input, or when it makes no sense any more.
bool readInto(QByteArray &pending, Speaker &speaker)
{
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0)
        return false;
    pending.append(bytes, count);
    for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
        speaker.take(voiceline::read(pending.first(end)));
        pending.remove(0, end + 1);
    }
    return pending.size() <= voiceline::longest;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Speaker speaker;
    if (!speaker.isThere())
        return 1;
    answer(voiceline::ready);
    QByteArray pending;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        if (!readInto(pending, speaker))
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
