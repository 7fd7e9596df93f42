// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Into staff mode and out of it: the gesture, the PIN, the tries, the lock, what cannot
// be, and that nothing of a stay outlives it.
#include "tests/unit/app/staffin.h"

#include <QSignalSpy>

using namespace endcap;
using namespace Qt::StringLiterals;
using link::StaffGate;

class StaffEntryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightPinOpensTheDesk()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        QCOMPARE(staff.app->staff()->name(), u"Sam Rivera"_s);
        QCOMPARE(staff.app->staff()->role(), u"manager"_s);
        QCOMPARE(staff.app->staff()->pinCount(), 0);
        QVERIFY(staff.door().isSomebodyInside());
    }

    void aPinHasEightDigits()
    {
        test::StaffIn staff;
        QVERIFY(staff.open());
        QVERIFY(staff.knock());
        staff.typeStaffPin(u"3141592"_s);
        QTest::qWait(30);
        QCOMPARE(staff.door().entries, 0);
        QCOMPARE(staff.app->staff()->pinCount(), 7);
        staff.app->staff()->erasePin();
        staff.typeStaffPin(u"26"_s);
        QTRY_COMPARE(staff.door().entries, 1);
    }

    void triesAreCountedDownAfterAWrongOne()
    {
        test::StaffIn staff;
        QVERIFY(staff.open());
        QVERIFY(staff.knock());
        QVERIFY(!staff.app->staff()->isWrong());
        staff.typeStaffPin(u"99999999"_s);
        QTRY_VERIFY(staff.app->staff()->isWrong());
        QCOMPARE(staff.app->staff()->triesLeft(), 4);
        QCOMPARE(staff.app->staff()->gate(), StaffController::Open);
        staff.app->staff()->pressPin(u"3"_s);
        QVERIFY(!staff.app->staff()->isWrong());
    }

    void theLockIsShownAndCountsDown()
    {
        test::StaffIn staff;
        staff.door().lockMs = 2'500;
        staff.door().gateNow.triesLeft = 1;
        QVERIFY(staff.open());
        QVERIFY(staff.knock());
        staff.typeStaffPin(u"99999999"_s);
        QTRY_COMPARE(staff.app->staff()->gate(), StaffController::Locked);
        QCOMPARE(staff.app->staff()->lockedSeconds(), 3);
        staff.typeStaffPin(u"31415926"_s); // takes no digit
        QCOMPARE(staff.door().entries, 1);
        // When its time is over, the core is asked again.
        staff.door().gateNow = {StaffGate::Face::Open, 1, 0};
        QTRY_COMPARE_WITH_TIMEOUT(staff.app->staff()->gate(), StaffController::Open, 8000);
    }

    void saysWhyNoPinCanBeTyped_data()
    {
        QTest::addColumn<StaffGate::Face>("face");
        QTest::addColumn<StaffController::Gate>("gate");
        QTest::newRow("locked") << StaffGate::Face::Locked << StaffController::Locked;
        QTest::newRow("no list") << StaffGate::Face::NobodyKnown << StaffController::NobodyKnown;
        QTest::newRow("disk") << StaffGate::Face::StorageFailed << StaffController::StorageFailed;
        QTest::newRow("not set up") << StaffGate::Face::NotSetUp << StaffController::NotSetUp;
    }

    void saysWhyNoPinCanBeTyped()
    {
        QFETCH(StaffGate::Face, face);
        QFETCH(StaffController::Gate, gate);
        test::StaffIn staff;
        staff.door().gateNow = {face, 1, 900'000};
        QVERIFY(staff.open());
        QVERIFY(staff.knock());
        QCOMPARE(staff.app->staff()->gate(), gate);
        staff.typeStaffPin(u"31415926"_s);
        QTest::qWait(30);
        QCOMPARE(staff.door().entries, 0);
    }

    void opensFromWhereNobodyIsServed_data()
    {
        QTest::addColumn<link::Readiness>("readiness");
        QTest::addColumn<Flow::State>("page");
        QTest::newRow("not set up") << link::Readiness::NotSetUp << Flow::NotSetUp;
        QTest::newRow("disk") << link::Readiness::StorageFailed << Flow::StorageFailed;
    }

    void opensFromWhereNobodyIsServed()
    {
        QFETCH(link::Readiness, readiness);
        QFETCH(Flow::State, page);
        test::StaffIn staff;
        staff.core.door.readiness = readiness;
        QVERIFY(staff.core.start());
        staff.app = std::make_unique<KioskApp>(staff.core.socket());
        QVERIFY(!staff.app->staff()->isReachable());
        staff.app->open(*QCoreApplication::instance());
        QTRY_COMPARE(staff.page(), page);
        QVERIFY(staff.app->staff()->isReachable());
        QVERIFY(staff.knock());
    }

    void nobodyKnocksInTheMiddleOfAVisitOrAtADeadCore()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeIn());
        staff.app->staff()->knock();
        QCOMPARE(staff.page(), Flow::Home);
        staff.core.stop();
        QTRY_COMPARE_WITH_TIMEOUT(staff.page(), Flow::OutOfService, 8000);
        QVERIFY(!staff.app->staff()->isReachable());
        staff.app->staff()->knock();
        QCOMPARE(staff.page(), Flow::OutOfService);
    }

    void leavingEndsTheTokenAndTheProcess()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        QSignalSpy finished(staff.app.get(), &KioskApp::finished);
        staff.app->staff()->leave();
        QVERIFY(!finished.isEmpty());
        QTRY_VERIFY(!staff.door().isSomebodyInside());
        QVERIFY(staff.app->staff()->name().isEmpty());
        QVERIFY(!staff.app->desk()->isKnown());
    }

    void goingBackFromThePinEndsTheProcessToo()
    {
        test::StaffIn staff;
        QVERIFY(staff.open());
        QVERIFY(staff.knock());
        staff.app->staff()->pressPin(u"3"_s);
        QSignalSpy finished(staff.app.get(), &KioskApp::finished);
        staff.app->staff()->leave();
        QVERIFY(!finished.isEmpty());
        QCOMPARE(staff.app->staff()->pinCount(), 0);
    }

    void aTokenThatTheCoreEndedEndsTheStay()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        QSignalSpy finished(staff.app.get(), &KioskApp::finished);
        staff.door().end();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 8000); // the desk asks every moment
    }

    void aCoreThatGoesAwayEndsTheStay()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        QSignalSpy finished(staff.app.get(), &KioskApp::finished);
        staff.core.stop();
        QTRY_VERIFY(!finished.isEmpty());
    }

    void touchesAreToldButNotEachOfThem()
    {
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        for (int i = 0; i < 20; ++i)
            staff.app->visit()->notePresence();
        QTRY_COMPARE(staff.door().stays, 1);
        QTRY_COMPARE(staff.door().stays, 2); // the last ones, a moment later
        QTest::qWait(1200);
        QCOMPARE(staff.door().stays, 2);
    }

    void aMinuteWithoutATouchIsAllSheHas()
    {
        const IdleClock::Limits limits = staffLimits();
        QCOMPARE(limits.idle + limits.warning, std::chrono::seconds(60));
        test::StaffIn staff;
        QVERIFY(staff.comeToTheDesk());
        QVERIFY(staff.app->visit()->isRunning());
        QSignalSpy finished(staff.app.get(), &KioskApp::finished);
        staff.app->visit()->end(); // what its clock does
        QVERIFY(!finished.isEmpty());
        QTRY_VERIFY(!staff.door().isSomebodyInside());
    }

    void aSilentCoreIsSaid()
    {
        test::StaffIn staff;
        QVERIFY(staff.open());
        QVERIFY(staff.knock());
        staff.door().isSilent = true;
        staff.typeStaffPin(u"31415926"_s);
        QTRY_COMPARE(staff.app->staff()->gate(), StaffController::Judging);
        QTRY_COMPARE_WITH_TIMEOUT(staff.app->staff()->gate(), StaffController::CoreGone, 12'000);
    }
};

QTEST_GUILESS_MAIN(StaffEntryTest)
#include "tst_staffentry.moc"
