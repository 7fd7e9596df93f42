// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desk says what the core says, tries the line, sets, restarts and cleans; the
// self-test tries each device once and keeps each result.
#include "tests/unit/app/staffin.h"

#include <QSignalSpy>

using namespace endcap;
using namespace Qt::StringLiterals;
using link::SyncEnd;
using State = SelfTestListModel::State;

class StaffDeskTest final : public QObject
{
    Q_OBJECT

private:
    static State stateOf(test::StaffIn &staff, const QString &device)
    {
        return staff.app->selfTest()->devices()->stateOf(device);
    }
    static bool openTest(test::StaffIn &staff)
    {
        if (!staff.comeToTheDesk())
            return false;
        staff.app->flow()->openTest();
        return staff.page() == Flow::StaffTest;
    }
    static void touchCorners(test::StaffIn &staff)
    {
        for (int corner = 0; corner < 4; ++corner)
            staff.app->selfTest()->touchCorner(corner);
    }

private Q_SLOTS:
    void saysHowItIs()
    {
        test::StaffIn staff;
        staff.core.door.lineState = {false, 1'795'284'000'000, 12, 1'795'284'120'000};
        link::StaffDesk &desk = staff.door().deskNow;
        desk.wallMs = desk.nowMs + 3 * 3'600'000;
        desk.freeBytes = 12'000'000;
        QVERIFY(staff.comeToTheDesk());
        const StaffDeskController &said = *staff.app->desk();
        QCOMPARE(said.waiting(), 12);
        QCOMPARE(said.waitingSince(), QDateTime::fromMSecsSinceEpoch(1'795'284'120'000));
        QCOMPARE(said.lastContact(), QDateTime::fromMSecsSinceEpoch(1'795'284'000'000));
        QVERIFY(!said.isLineUp());
        QCOMPARE(said.clockOff(), 3 * 3600);
        QVERIFY(said.isSpaceLow());
        QCOMPARE(said.sync(), StaffDeskController::Done);
        QCOMPARE(said.catalogueNumber(), 812);
        QCOMPARE(said.volume(), 60);
        // What changes is seen without a touch, and that is no presence.
        staff.core.door.lineState.waiting = 0;
        QTRY_COMPARE_WITH_TIMEOUT(said.waiting(), 0, 5000);
        QCOMPARE(staff.door().stays, 0);
    }

    void aLittleIsNoWrongClock()
    {
        test::StaffIn staff;
        staff.door().deskNow.wallMs = staff.door().deskNow.nowMs - 90'000;
        QVERIFY(staff.comeToTheDesk());
        QCOMPARE(staff.app->desk()->clockOff(), 0);
    }

    void syncsAndTellsHowItWent_data()
    {
        QTest::addColumn<SyncEnd>("end");
        QTest::addColumn<StaffDeskController::Sync>("sync");
        QTest::newRow("well") << SyncEnd::Done << StaffDeskController::Done;
        QTest::newRow("no line") << SyncEnd::NoLine << StaffDeskController::NoLine;
        QTest::newRow("revoked") << SyncEnd::Refused << StaffDeskController::Refused;
        QTest::newRow("held") << SyncEnd::Held << StaffDeskController::Held;
        QTest::newRow("fork") << SyncEnd::Disagreed << StaffDeskController::Disagreed;
        QTest::newRow("disk") << SyncEnd::NotStored << StaffDeskController::NotStored;
    }

    void syncsAndTellsHowItWent()
    {
        QFETCH(SyncEnd, end);
        QFETCH(StaffDeskController::Sync, sync);
        test::StaffIn staff;
        staff.core.door.lineState.waiting = 5;
        QVERIFY(staff.comeToTheDesk());
        staff.door().syncEnd = end;
        staff.door().isSilent = true;
        staff.app->desk()->syncNow();
        QCOMPARE(staff.app->desk()->sync(), StaffDeskController::Syncing);
        QCOMPARE(staff.app->desk()->syncTotal(), 5);
        staff.app->desk()->syncNow(); // a second touch is the same wish
        QTest::qWait(50);
        staff.door().answer();
        QTRY_COMPARE(staff.app->desk()->sync(), sync);
        QCOMPARE(staff.door().acts.count(u"sync"_s), 1);
    }

    void theVolumeIsKept()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        staff.app->desk()->setVolume(70);
        QCOMPARE(staff.app->desk()->volume(), 70); // at once
        staff.app->desk()->setVolume(140);
        QTRY_COMPARE(staff.door().acts, (QStringList{u"volume 70"_s, u"volume 100"_s}));
        QCOMPARE(staff.door().deskNow.volume, 100);
    }

    void cleaningIsWrittenDownAndEndsByItself()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        staff.app->desk()->clean();
        QTRY_COMPARE(staff.page(), Flow::StaffClean);
        QCOMPARE(staff.door().acts, QStringList{u"clean"_s});
        staff.app->desk()->endCleaning();
        QCOMPARE(staff.page(), Flow::StaffDesk);
    }

    void restartsAndEndsThisProcess_data()
    {
        QTest::addColumn<bool>("kiosk");
        QTest::newRow("screen") << false;
        QTest::newRow("kiosk") << true;
    }

    void restartsAndEndsThisProcess()
    {
        QFETCH(bool, kiosk);
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        staff.app->flow()->openRestart();
        QSignalSpy finished(staff.app.get(), &KioskApp::finished);
        staff.app->desk()->restart(kiosk);
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(staff.door().acts.first(), kiosk ? u"restart kiosk"_s : u"restart screen"_s);
    }

    void triesEveryDevice()
    {
        test::StaffIn staff;
        QVERIFY(openTest(staff));
        SelfTestController &test = *staff.app->selfTest();
        QCOMPARE(stateOf(staff, u"scanner"_s), State::Untested);
        test.start();
        QTRY_COMPARE(test.step(), SelfTestController::Touch);
        for (const QString &device : {u"network"_s, u"storage"_s, u"clock"_s})
            QCOMPARE(stateOf(staff, device), State::Passed);
        touchCorners(staff);
        QCOMPARE(test.step(), SelfTestController::Scan);
        QVERIFY(test.code().startsWith("ENDCAP-TEST-"_L1));
        test.takeScan();
        QCOMPARE(test.step(), SelfTestController::Finished);
        QCOMPARE(test.failures(), 0);
        QTRY_COMPARE(staff.door().deskNow.tests.size(), 5);
        for (const link::SelfTestNote &note : staff.door().deskNow.tests)
            QVERIFY2(note.hasPassed, qPrintable(note.device));
        // The next one who looks sees when it was, and whose test.
        staff.app->flow()->back();
        staff.app->flow()->openTest();
        QTRY_COMPARE(staff.app->selfTest()->devices()->rows().first().by, u"Sam Rivera"_s);
    }

    void whatFailsIsKeptAsFailed()
    {
        test::StaffIn staff;
        staff.door().syncEnd = SyncEnd::NoLine;
        staff.door().deskNow.isStorageHealthy = false;
        staff.door().deskNow.wallMs += 600'000;
        QVERIFY(openTest(staff));
        SelfTestController &test = *staff.app->selfTest();
        test.start();
        QTRY_COMPARE(test.step(), SelfTestController::Touch);
        test.touchCorner(0);
        test.fail();
        QCOMPARE(test.step(), SelfTestController::Scan);
        test.fail();
        QCOMPARE(test.step(), SelfTestController::Finished);
        QCOMPARE(test.failures(), 5);
        QTRY_COMPARE(staff.door().deskNow.tests.size(), 5);
        for (const link::SelfTestNote &note : staff.door().deskNow.tests)
            QVERIFY2(!note.hasPassed, qPrintable(note.device));
    }

    void aClockNobodyCanCompareHasNoResult()
    {
        test::StaffIn staff;
        staff.door().deskNow.isTimeSure = false;
        QVERIFY(openTest(staff));
        staff.app->selfTest()->start();
        QTRY_COMPARE(staff.app->selfTest()->step(), SelfTestController::Touch);
        QCOMPARE(stateOf(staff, u"clock"_s), State::Unsure);
        QVERIFY(!staff.door().acts.contains(u"clock passed"_s));
        QVERIFY(!staff.door().acts.contains(u"clock failed"_s));
    }

    void goingBackGivesNoResult()
    {
        test::StaffIn staff;
        QVERIFY(openTest(staff));
        staff.app->selfTest()->start();
        QTRY_COMPARE(staff.app->selfTest()->step(), SelfTestController::Touch);
        staff.app->flow()->back();
        QCOMPARE(staff.app->selfTest()->step(), SelfTestController::Idle);
        QTest::qWait(30);
        QCOMPARE(staff.door().deskNow.tests.size(), 3);
        staff.app->flow()->openTest();
        QCOMPARE(stateOf(staff, u"scanner"_s), State::Untested);
    }
};

QTEST_GUILESS_MAIN(StaffDeskTest)
#include "tst_staffdesk.moc"
