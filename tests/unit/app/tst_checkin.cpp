// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checking in: points and stamps as they are known, one event for one touch.
#include "tests/unit/app/walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

class CheckInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimedVisitEarnsWithoutSeeingTheCard()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        CheckInController &checkIn = *shopper.app->checkIn();
        QVERIFY(shopper.app->home()->canCheckIn());
        QCOMPARE(checkIn.points(), 10);
        checkIn.checkIn();
        QCOMPARE(checkIn.phase(), CheckInController::Saving);
        QTRY_COMPARE(checkIn.phase(), CheckInController::Saved);
        QCOMPARE(checkIn.stamps(), -1);
        QCOMPARE(checkIn.points(), 10);
        QVERIFY(!checkIn.isConfirmed());
    }

    void withoutAPinTheStoresYesAndItsAlreadyLookTheSame()
    {
        for (const QString &code : {QString(), u"already-checked-in"_s}) {
            WalkIn shopper;
            QVERIFY(shopper.comeIn());
            CheckInController &checkIn = *shopper.app->checkIn();
            checkIn.checkIn();
            QTRY_COMPARE(checkIn.phase(), CheckInController::Saved);
            QVERIFY(!checkIn.isSent());
            shopper.core.link().tellSettled({1, code});
            QTRY_VERIFY(checkIn.isSent());
            QVERIFY(!checkIn.isConfirmed());
            QCOMPARE(checkIn.phase(), CheckInController::Saved);
        }
    }

    // Whoever chose a PIN for somebody else's number is told as much.
    void forAnUnprovenNumberTheyLookTheSameToo()
    {
        for (const QString &code : {QString(), u"already-checked-in"_s}) {
            WalkIn shopper;
            shopper.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
            QVERIFY(shopper.comeInProven());
            CheckInController &checkIn = *shopper.app->checkIn();
            checkIn.checkIn();
            QTRY_COMPARE(checkIn.phase(), CheckInController::Saved);
            shopper.core.link().tellSettled({1, code});
            QTRY_VERIFY(checkIn.isSent());
            QVERIFY(!checkIn.isConfirmed());
            QCOMPARE(checkIn.phase(), CheckInController::Saved);
            QCOMPARE(shopper.app->home()->points(), 1250 + 110);
        }
    }

    void withHerPinTheStoreConfirmsIt()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeInProven());
        CheckInController &checkIn = *shopper.app->checkIn();
        checkIn.checkIn();
        QTRY_COMPARE(checkIn.phase(), CheckInController::Saved);
        shopper.core.link().tellSettled({1, QString()});
        QTRY_VERIFY(checkIn.isConfirmed());
        QVERIFY(!checkIn.isSent());
    }

    void theFifthStampPaysTheReward()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeInProven());
        CheckInController &checkIn = *shopper.app->checkIn();
        QCOMPARE(checkIn.stamps(), 4);
        checkIn.checkIn();
        QTRY_COMPARE(checkIn.phase(), CheckInController::Saved);
        QCOMPARE(checkIn.stamps(), 5);
        QCOMPARE(checkIn.points(), 110);
        QCOMPARE(shopper.app->home()->points(), 1250 + 110);
        QVERIFY(shopper.app->home()->isCheckedInToday());
    }

    void onceADayIsEnough()
    {
        WalkIn shopper;
        shopper.core.door.members[u"+12125550142"_s].answer.checkedIn = true;
        QVERIFY(shopper.comeInProven());
        QCOMPARE(shopper.app->checkIn()->phase(), CheckInController::AlreadyToday);
        QCOMPARE(shopper.app->checkIn()->stamps(), 4);
        shopper.app->checkIn()->checkIn();
        QCOMPARE(shopper.core.door.checkInAsks, 0);
    }

    void theStoreMaySayItWasTwice()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeInProven());
        shopper.app->checkIn()->checkIn();
        QTRY_COMPARE(shopper.app->checkIn()->phase(), CheckInController::Saved);
        shopper.core.link().tellSettled({1, u"already-checked-in"_s});
        QTRY_COMPARE(shopper.app->checkIn()->phase(), CheckInController::AlreadyToday);
        QCOMPARE(shopper.app->home()->points(), 1250);
        // The one made elsewhere is on her card, though the answer is older than it.
        QCOMPARE(shopper.app->checkIn()->stamps(), 5);
    }

    void aKilledCoreOrAFullDiskNeverMakesTwo()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        CheckInController &checkIn = *shopper.app->checkIn();
        shopper.core.door.checkInError = link::AskError::StorageFull;
        checkIn.checkIn();
        QTRY_COMPARE(checkIn.phase(), CheckInController::Failed);
        QCOMPARE(checkIn.failure(), CheckInController::StorageFailed);
        shopper.core.door.checkInError.reset();
        bool isCut = false;
        shopper.core.door.afterSaving = [&] {
            if (!std::exchange(isCut, true))
                shopper.core.cut();
        };
        checkIn.checkIn();
        QTRY_COMPARE(checkIn.phase(), CheckInController::Saved);
        QCOMPARE(shopper.core.door.checkIns.size(), 1);
        QCOMPARE(shopper.core.door.checkInAsks, 3);
    }

    void todaysDealIsShown()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        const CheckInController &checkIn = *shopper.app->checkIn();
        QVERIFY(checkIn.hasDeal());
        QCOMPARE(checkIn.dealTitle(), u"Offer bread"_s);
        QCOMPARE(checkIn.dealPrice(), u"$1.99"_s);
        QCOMPARE(checkIn.dealWas(), u"$2.99"_s);
        shopper.core.door.offers[0].deal = false;
        shopper.core.link().tellContentChanged();
        QTRY_VERIFY(!checkIn.hasDeal());
    }

    void aStoreWithoutStreakHasNoCard()
    {
        WalkIn shopper;
        shopper.core.door.store.checkIn.streakEvery = 0;
        QVERIFY(shopper.comeInProven());
        QCOMPARE(shopper.app->checkIn()->stamps(), -1);
        QCOMPARE(shopper.app->checkIn()->stampsGoal(), 0);
    }
};

QTEST_GUILESS_MAIN(CheckInTest)
#include "tst_checkin.moc"
