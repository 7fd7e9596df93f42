// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Idle time: never warned early, never thrown out without the whole warning, and the
// window's input counts as presence.
#include "app/visit.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <rapidcheck.h>

using namespace endcap;
using namespace std::chrono_literals;
using Time = IdleClock::Time;

class VisitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsAfterIdleAndEndsAfterTheWarning()
    {
        IdleClock clock;
        clock.begin({60s, 20s, 10}, 0ms);
        QCOMPARE(clock.look(59'999ms).phase, IdleClock::Phase::Present);
        QCOMPARE(clock.look(59'999ms).nextLook, Time(1));
        QCOMPARE(clock.look(60s).phase, IdleClock::Phase::Warned);
        QCOMPARE(clock.look(60s).secondsLeft, 20);
        QCOMPARE(clock.look(60s).nextLook, Time(1000));
        QCOMPARE(clock.look(79'001ms).secondsLeft, 1);
        QCOMPARE(clock.look(80s).phase, IdleClock::Phase::Over);
    }

    void aTouchDoesNotAnswerTheWarningButExtendDoes()
    {
        IdleClock clock;
        clock.begin({60s, 20s, 10}, 0ms);
        clock.touch(70s);
        QCOMPARE(clock.look(70s).phase, IdleClock::Phase::Warned);
        QVERIFY(clock.extend(70s));
        QCOMPARE(clock.extensionsLeft(), 9);
        QCOMPARE(clock.look(129s).phase, IdleClock::Phase::Present);
    }

    void tenExtensionsAndNoMore()
    {
        IdleClock clock;
        clock.begin({60s, 20s, 10}, 0ms);
        Time now = 0ms;
        for (int i = 0; i < 10; ++i) {
            now += 65s;
            QVERIFY(clock.extend(now));
        }
        now += 65s;
        QVERIFY(!clock.extend(now));
        QCOMPARE(clock.look(now).phase, IdleClock::Phase::Warned);
    }

    void nobodyIsThrownOutWhileThere()
    {
        QVERIFY(rc::check("a face follows from the last sign of life", [] {
            const auto pauses = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 90'000));
            IdleClock clock;
            clock.begin({60s, 20s, 10}, 0ms);
            Time now = 0ms;
            Time last = 0ms;
            for (int pause : pauses) {
                now += Time(pause);
                const auto phase = clock.look(now).phase;
                const Time still = now - last;
                RC_ASSERT((phase == IdleClock::Phase::Present) == (still < 60s));
                RC_ASSERT((phase == IdleClock::Phase::Over) == (still >= 80s));
                clock.touch(now);
                if (phase == IdleClock::Phase::Present || clock.extend(now))
                    last = now;
            }
        }));
    }

    void inputInTheWindowIsPresence()
    {
        Visit visit(nullptr);
        qApp->installEventFilter(&visit);
        QWindow window;
        window.show();
        visit.begin({300ms, 2s, 10});
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            QTest::keyClick(&window, Qt::Key_A);
            QVERIFY(!visit.isWarned());
        }
        QTRY_VERIFY(visit.isWarned());
        QVERIFY(visit.secondsLeft() >= 1);
    }

    void aTouchWhileWarnedStaysAndUsesAnExtension()
    {
        Visit visit(nullptr);
        qApp->installEventFilter(&visit);
        QWindow window;
        window.show();
        visit.begin({100ms, 5s, 10});
        QTRY_VERIFY(visit.isWarned());
        QTest::mousePress(&window, Qt::LeftButton);
        QVERIFY(visit.isWarned()); // what lies under the finger gets its chance first
        QTest::mouseRelease(&window, Qt::LeftButton);
        QTRY_VERIFY(!visit.isWarned());
        QCOMPARE(visit.extensionsLeft(), 9);
    }

    void endsOnceByItselfOrByWord()
    {
        Visit visit(nullptr);
        QSignalSpy ended(&visit, &Visit::ended);
        visit.setLevel(Visit::Claimed);
        visit.begin({50ms, 150ms, 10});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(visit.level(), Visit::None);
        visit.end();
        QCOMPARE(ended.size(), 1);
        visit.begin({60s, 20s, 10});
        visit.end();
        QCOMPARE(ended.size(), 2);
        QTest::qWait(250);
        QCOMPARE(ended.size(), 2);
    }
};

QTEST_MAIN(VisitTest)
#include "tst_visit.moc"
