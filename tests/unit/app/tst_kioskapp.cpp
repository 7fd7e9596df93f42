// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole screen without its pictures: which page it shows when the core comes, goes
// and fails, and when the process is to end.
#include "tests/unit/app/walkin.h"

#include <QSignalSpy>

using namespace endcap;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::WalkIn;

class KioskAppTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtAttractAndLeavesASignpost()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        QCOMPARE(shopper.app->store()->name(), u"Maple & Main"_s);
        QCOMPARE(shopper.app->store()->initial(), u"M"_s);
        QCOMPARE(shopper.app->store()->kioskNumber(), 7);
        QCOMPARE(shopper.app->line()->state(), LineStatus::Up);
        const auto left = readSignpost(signpostPath(shopper.core.socket()));
        QVERIFY(left);
        QCOMPARE(left->brand, u"Maple & Main"_s);
        QCOMPARE(left->kiosk, 7);
        // The next process knows whose it is before any core answers.
        shopper.core.stop();
        const KioskApp next(shopper.core.socket());
        QVERIFY(writeSignpost(signpostPath(shopper.core.socket()), *left));
        const KioskApp after(shopper.core.socket());
        QCOMPARE(const_cast<KioskApp &>(after).store()->name(), u"Maple & Main"_s);
    }

    void withoutACoreItIsOutOfServiceUntilThereIsOne()
    {
        fakes::FakeCore core;
        KioskApp app(core.socket());
        app.open(*QCoreApplication::instance());
        QCOMPARE(app.flow()->state(), Flow::Starting);
        QTRY_COMPARE(app.flow()->state(), Flow::OutOfService);
        QVERIFY(core.start());
        QTRY_COMPARE(app.flow()->state(), Flow::Attract);
    }

    void aCoreThatIsBackAtOnceIsNotMissed()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        QSignalSpy pages(shopper.app->flow(), &Flow::stateChanged);
        shopper.core.stop();
        QTest::qWait(500);
        QVERIFY(shopper.core.start());
        QTest::qWait(2500);
        QCOMPARE(pages.size(), 0);
        QCOMPARE(shopper.app->flow()->state(), Flow::Home);
    }

    void aVisitGoesOnWhereItWas()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        shopper.app->flow()->openCheckIn();
        shopper.core.stop();
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::OutOfService);
        QVERIFY(shopper.core.start());
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::CheckIn);
        QCOMPARE(shopper.app->visit()->level(), Visit::Claimed);
    }

    void saysWhatIsWrongWithTheCore_data()
    {
        QTest::addColumn<int>("readiness");
        QTest::addColumn<int>("page");
        QTest::newRow("not set up") << int(link::Readiness::NotSetUp) << int(Flow::NotSetUp);
        QTest::newRow("never had content") << int(link::Readiness::Waiting) << int(Flow::NotSetUp);
        QTest::newRow("storage") << int(link::Readiness::StorageFailed) << int(Flow::StorageFailed);
    }

    void saysWhatIsWrongWithTheCore()
    {
        QFETCH(int, readiness);
        QFETCH(int, page);
        WalkIn shopper;
        QVERIFY(shopper.open());
        shopper.core.door.readiness = link::Readiness(readiness);
        shopper.core.link().tellReadinessChanged();
        QTRY_COMPARE(int(shopper.app->flow()->state()), page);
        shopper.core.door.readiness = link::Readiness::Ready;
        shopper.core.link().tellReadinessChanged();
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::Attract);
    }

    void aBrokenStorageDoesNotTakeATicketOutOfHerHand()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        shopper.app->flow()->openDrawing();
        shopper.app->drawing()->enter();
        QTRY_COMPARE(shopper.app->flow()->state(), Flow::Ticket);
        shopper.core.door.readiness = link::Readiness::StorageFailed;
        shopper.core.link().tellReadinessChanged();
        QTest::qWait(100);
        QCOMPARE(shopper.app->flow()->state(), Flow::Ticket);
    }

    void theProcessEndsWithTheVisit()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        QSignalSpy finished(shopper.app.get(), &KioskApp::finished);
        shopper.app->visit()->end();
        QCOMPARE(shopper.app->flow()->state(), Flow::Goodbye);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 6000);
    }

    void backBeforeAnythingWasTypedKeepsTheProcess()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        QSignalSpy finished(shopper.app.get(), &KioskApp::finished);
        shopper.app->flow()->begin();
        QVERIFY(shopper.app->visit()->isRunning());
        shopper.app->flow()->back();
        QCOMPARE(shopper.app->flow()->state(), Flow::Attract);
        QVERIFY(!shopper.app->visit()->isRunning());
        QCOMPARE(finished.size(), 0);
        shopper.app->flow()->begin();
        shopper.app->identify()->press(u"2"_s);
        shopper.app->identify()->clear();
        shopper.app->flow()->back();
        QCOMPARE(finished.size(), 1); // a digit was here: only the end forgets it
    }

    void anIdleShopperIsWarnedAsTheStoreSays()
    {
        StoreProfile store;
        store.idle = 45s;
        store.warning = 30s;
        QCOMPARE(idleLimits(store).idle, IdleClock::Time(45s));
        QCOMPARE(idleLimits(store).warning, IdleClock::Time(30s));
        store.idle = 1s;
        store.warning = 1s;
        QCOMPARE(idleLimits(store).idle, IdleClock::Time(20s));
        QCOMPARE(idleLimits(store).warning, IdleClock::Time(20s));
        store.idle = 100h;
        QCOMPARE(idleLimits(store).idle, IdleClock::Time(180s));
    }

    void speaksAsTheStoresPlaceDoes()
    {
        WalkIn shopper;
        shopper.core.door.store.country = u"GB"_s;
        shopper.core.door.store.timeZone = u"Europe/London"_s;
        shopper.core.door.store.currency = u"GBP"_s;
        shopper.core.door.offers[0].currency = u"GBP"_s;
        QVERIFY(shopper.open());
        QCOMPARE(QLocale().territory(), QLocale::UnitedKingdom);
        QCOMPARE(qgetenv("TZ"), QByteArray("Europe/London"));
        QCOMPARE(shopper.app->checkIn()->dealPrice(), u"\u00a31.99"_s);
        QCOMPARE(shopper.app->identify()->country(), u"GB"_s);
    }

    void theLineIsToldInNumbers()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        shopper.core.link().tellLine({false, std::nullopt, 12, std::nullopt});
        QTRY_COMPARE(shopper.app->line()->state(), LineStatus::Down);
        QCOMPARE(shopper.app->line()->waiting(), 12);
        QVERIFY(!shopper.app->line()->since().isValid());
        shopper.core.stop();
        QTRY_COMPARE(shopper.app->line()->state(), LineStatus::Unknown);
    }
};

QTEST_GUILESS_MAIN(KioskAppTest)
#include "tst_kioskapp.moc"
