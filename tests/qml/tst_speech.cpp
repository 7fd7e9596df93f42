// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The voice's manners: what interrupts it and what waits, repeating, pace and loudness,
// letters and digits, the countdown, a screen that stays dark whoever touches it, and a
// headset that is pulled out.
#include "tests/qml/listener.h"
#include "tests/qml/pagetest.h"

#include <QSignalSpy>

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

class SpeechTest final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKioskWithoutAVoiceStaysSilent()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        ear.voice().isMissing = true;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open() && kiosk.waitFor(u"attractScreen"_s));
        ear.press(Qt::Key_F1);
        QTRY_VERIFY(!kiosk.app.speech()->isOn());
        QVERIFY(!kiosk.app.speech()->isPossible());
    }

    // She must not find the screen light because a program died.
    void aVoiceThatDiesInTheDarkEndsTheVisit()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        CHOOSE(u"Begin"_s);
        HEARS(u"Who are you?"_s);
        ear.voice().die();
        QVERIFY(kiosk.waitFor(u"goodbyeScreen"_s));
        QVERIFY(!kiosk.app.speech()->isOn());
    }

    void thePageIsHeardOutAndTheKeysAreNot()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open() && kiosk.waitFor(u"attractScreen"_s));
        ear.voice().isSlow = true;
        ear.press(Qt::Key_F1);
        QTest::qWait(300);
        QCOMPARE(ear.voice().heard.size(), 1); // the page waits for the greeting
        ear.voice().finish();
        QTRY_COMPARE(ear.voice().heard.size(), 2);
        QVERIFY(ear.voice().heard.last().contains(u"gift card drawing"_s));
        ear.press(Qt::Key_Right); // who goes on does not want to hear the end
        QTRY_COMPARE(ear.voice().heard.size(), 3);
        ear.voice().isSlow = false;
        ear.press(Qt::Key_F2);
        HEARS(u"gift card drawing"_s);
    }

    void paceAndLoudnessHaveEnds()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open() && kiosk.waitFor(u"attractScreen"_s));
        ear.press(Qt::Key_F1);
        QCOMPARE(ear.voice().pace, 0.0);
        for (int i = 0; i < 12; ++i)
            ear.press(Qt::Key_F4);
        HEARS(u"Faster"_s);
        QVERIFY(ear.voice().pace > 0.5 && ear.voice().pace <= 1.0);
        for (int i = 0; i < 20; ++i)
            ear.press(Qt::Key_F3);
        HEARS(u"Slower"_s);
        QVERIFY(ear.voice().pace < -0.3 && ear.voice().pace >= -1.0);
        for (int i = 0; i < 12; ++i)
            ear.press(Qt::Key_VolumeDown);
        HEARS(u"Quieter"_s);
        QVERIFY(ear.voice().loudness > 0); // never silent: she would think it is broken
        for (int i = 0; i < 12; ++i)
            ear.press(Qt::Key_VolumeUp);
        QCOMPARE(ear.voice().loudness, 1.0);
        ear.press(Qt::Key_F1);
        QVERIFY(!kiosk.app.speech()->isOn());
        QVERIFY(ear.voice().hushed > 0);
    }

    // By touch and, once it speaks, by ear: no key beyond the six is needed.
    void everythingIsChosenOnTheScreen()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        TOUCH(u"accessPill"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"accessSpeech"_s));
        JUDGE();
        TOUCH(u"accessSpeech"_s);
        HEARS(u"This screen speaks now"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"speechSlower"_s));
        JUDGE();
        HEARS(u"Easier to see, hear and reach"_s);
        CHOOSE(u"Slower"_s);
        HEARS(u"Slower"_s);
        QVERIFY(ear.voice().pace < 0);
        CHOOSE(u"Louder"_s);
        QTRY_VERIFY(ear.voice().loudness > 0.7);
        CHOOSE(u"Dark screen"_s);
        HEARS(u"The screen is dark now"_s);
        QVERIFY(kiosk.app.speech()->isDark());
        CHOOSE(u"Dark screen"_s);
        QTRY_VERIFY(!kiosk.app.speech()->isDark());
        CHOOSE(u"Speak"_s);
        QTRY_VERIFY(!kiosk.app.speech()->isOn());
    }

    void itSpeaksTheLanguageOfTheScreen()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        CHOOSE(u"Another language"_s);
        CHOOSE(u"Español"_s);
        HEARS(u"¿Quién eres?"_s);
        QCOMPARE(ear.voice().language.language(), QLocale::Spanish);
        ear.press(Qt::Key_F4);
        HEARS(u"Más deprisa"_s);
    }

    // A wrong number is heard, digits come back, and a card that pays is refused.
    void whatGoesWrongIsHeard()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        CHOOSE(u"Begin"_s);
        HEARS(u"Who are you?"_s);
        QVERIFY(ear.type(u"612"_s));
        HEARS(u"2"_s);
        CHOOSE(u"Take back the last digit"_s);
        HEARS(u"Taken back"_s);
        ear.scan(u"4111111111111111"_s);
        HEARS(u"card"_s);
        QVERIFY(!ear.heardEver(u"4111"_s));
    }

    void theCountdownIsHeardAndAKeyStays()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        CHOOSE(u"Begin"_s);
        HEARS(u"Who are you?"_s);
        using namespace std::chrono_literals;
        kiosk.app.visit()->begin({.idle = 1s, .warning = 20s, .extensions = 3});
        HEARS(u"Still there?"_s);
        HEARS(u"20 seconds left"_s);
        HEARS(u"15 seconds left"_s);
        ear.press(Qt::Key_Left); // whoever goes on is there
        HEARS(u"Who are you?"_s);
        QVERIFY(!kiosk.app.visit()->isWarned());
    }

    void aDarkScreenTakesNoTouch()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(kiosk.finger().sees(u"speechCurtain"_s));
        for (int y = 40; y < 1920; y += 160)
            kiosk.finger().touchAt({540, y});
        QTest::qWait(300);
        QCOMPARE(kiosk.app.flow()->state(), Flow::Attract);
        const QImage shown = kiosk.window().grabWindow();
        QSet<QRgb> colours;
        for (int y = 0; y < shown.height(); y += 7)
            for (int x = 0; x < shown.width(); x += 7)
                colours.insert(shown.pixel(x, y));
        // The curtain, its letters and their edges: nothing of the page.
        QVERIFY2(colours.size() < 160, QByteArray::number(colours.size()));
        ear.press(Qt::Key_F5);
        HEARS(u"shows everything again"_s);
        QVERIFY(!kiosk.finger().sees(u"speechCurtain"_s));
    }

    void pullingTheHeadsetEndsTheVisit()
    {
        KioskOnScreen kiosk;
        Listener ear(kiosk);
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(ear.begin());
        QVERIFY(ear.signIn({}));
        HEARS(u"Good to see you"_s);
        ear.press(Qt::Key_F16);
        QVERIFY(!kiosk.app.speech()->isOn());
        QVERIFY(kiosk.waitFor(u"goodbyeScreen"_s));
        const qsizetype said = ear.voice().heard.size();
        QTest::qWait(300);
        QCOMPARE(ear.voice().heard.size(), said);
    }
};

QTEST_MAIN(SpeechTest)
#include "tst_speech.moc"
