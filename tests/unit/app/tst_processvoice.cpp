// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The voice in its own process: it says, and comes to an end; one that is not there, never
// ready, silent or dying is lost in time, and the screen waits for none of them.
#include "app/access/processvoice.h"
#include "app/voice/voiceline.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProcessVoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTravelWhole()
    {
        for (const QString &words :
             {u"Hello, Ann. 50 % off"_s, u"two\nlines\r"_s, u"¿Quién? 你好 %41"_s}) {
            const QByteArray line = voiceline::write({"say", words});
            QCOMPARE(line.count('\n'), 1);
            QCOMPARE(voiceline::read(line), (voiceline::Command{"say", words}));
        }
        QCOMPARE(voiceline::read("hush\n"), (voiceline::Command{"hush", {}}));
    }

    void itSaysAndComesToAnEnd()
    {
        ProcessVoice voice(QStringLiteral(FAKEVOICE), {u"well"_s}, 2s);
        QSignalSpy said(&voice, &Voice::said);
        QSignalSpy lost(&voice, &Voice::lost);
        voice.wake();
        voice.setLanguage(QLocale(u"es_US"_s));
        voice.say(u"Hola"_s);
        QTRY_COMPARE(said.size(), 1);
        voice.say(u"Otra vez"_s);
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(lost.isEmpty());
    }

    void nobodyWaitsForOneThatFails_data()
    {
        QTest::addColumn<QString>("manner");
        for (const char *manner : {"mute", "deaf", "dead", "dies"})
            QTest::newRow(manner) << QString::fromLatin1(manner);
    }

    void nobodyWaitsForOneThatFails()
    {
        QFETCH(const QString, manner);
        ProcessVoice voice(QStringLiteral(FAKEVOICE), {manner}, 300ms);
        QSignalSpy lost(&voice, &Voice::lost);
        QSignalSpy said(&voice, &Voice::said);
        voice.wake();
        voice.say(u"Hello"_s);
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(said.isEmpty());
        voice.say(u"Is anybody there?"_s); // nothing happens
        voice.wake();                      // and it is tried again when somebody asks
        voice.say(u"Hello"_s);
        QTRY_COMPARE(lost.size(), 2);
    }

    void aProgramThatIsNotThereIsLost()
    {
        ProcessVoice voice(u"/nowhere/endcap-voice"_s);
        QSignalSpy lost(&voice, &Voice::lost);
        voice.wake();
        QTRY_COMPARE(lost.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProcessVoiceTest)
#include "tst_processvoice.moc"
