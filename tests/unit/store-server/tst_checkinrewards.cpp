// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What days bring: the card of stamps, also when headquarters makes it longer or shorter,
// and whose word says which day it is.
#include "testshop.h"

#include <algorithm>

using namespace endcap;
using namespace endcap::server;

class tst_CheckInRewards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each card that she sees fill up is paid, also after headquarters made cards longer or
    // shorter; none is paid before.
    void streakPaysWhatTheCardShows_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("checkIns");
        QTest::addColumn<int>("after");
        QTest::newRow("longer, in the middle of a card") << 2 << 7 << 5;
        QTest::newRow("longer, after a full one") << 2 << 6 << 3;
        QTest::newRow("shorter") << 7 << 10 << 2;
        QTest::newRow("shorter, before the first was full") << 9 << 5 << 3;
        QTest::newRow("from none") << 0 << 5 << 4;
        QTest::newRow("every time") << 3 << 4 << 1;
    }
    void streakPaysWhatTheCardShows()
    {
        QFETCH(int, before);
        QFETCH(int, checkIns);
        QFETCH(int, after);
        TestShop shop;
        const auto setCard = [&](int every) {
            shop.store.checkIn.streakEvery = every;
            shop.put(QStringLiteral("store"), shop.store.id, wire::encodeStore(shop.store));
        };
        setCard(before);
        TestKiosk kiosk = shop.addKiosk(7);
        qint64 expected = 0;
        for (int done = 1; done <= 18; ++done) {
            if (done == checkIns + 1)
                setCard(after);
            const int every = done > checkIns ? after : before;
            kiosk.add(shop.checkedIn(done), TestShop::phone(1));
            QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty());
            expected += 50 + (every > 0 && done % every == 0 ? 100 : 0);
            QCOMPARE(shop.balance(TestShop::phone(1)), expected);
        }
    }

    // Books of before: their full cards were numbered.
    void streakGoesOnFromNumberedCards()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day = 0; day < 10; ++day)
            kiosk.add(shop.checkedIn(day), TestShop::phone(1));
        shop.push(kiosk, kiosk.all());
        // As if each of the ten had filled a card: no number is higher than that.
        const qint64 member = shop.database->members.find(TestShop::phone(1))->value().id;
        for (int card = 1; card <= 10; ++card) {
            QVERIFY(
                shop.database->ledger.add({member, QStringLiteral("streak"), shop.store.id,
                                           QString::number(card), 0, kiosk.id, 1, shop.clock.now}));
        }
        const qint64 before = shop.balance(TestShop::phone(1));
        for (int day = 10; day < 15; ++day)
            kiosk.add(shop.checkedIn(day), TestShop::phone(1));
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.balance(TestShop::phone(1)), before + 5 * 50 + 100);
    }

    // A kiosk whose clock is ahead says tomorrow: what she does there tonight counts for today, and
    // tomorrow she can do it once, as everybody.
    void tomorrowCountsForToday()
    {
        TestShop shop;
        shop.store.friends.points = 20;
        shop.put(QStringLiteral("store"), shop.store.id, wire::encodeStore(shop.store));
        TestKiosk kiosk = shop.addKiosk(7);
        TestKiosk ahead = shop.addKiosk(8);
        const QDate today =
            shop.store.dayAt(QDateTime::fromMSecsSinceEpoch(shop.clock.now, Qt::UTC));
        const auto doBoth = [&](TestKiosk &at, const QDate &day) {
            at.add(CheckInMade{shop.store.id, day}, TestShop::phone(1));
            at.add(FriendsTold{shop.store.id, day}, TestShop::phone(1));
            const auto refusals = shop.push(at, at.all()).answer.refusals;
            return std::ranges::count_if(refusals, [&](const wire::Refusal &refusal) {
                return refusal.seq + 1 >= static_cast<quint64>(at.count());
            });
        };
        QCOMPARE(doBoth(kiosk, today), 0);
        QCOMPARE(doBoth(ahead, today.addDays(1)), 2);
        QCOMPARE(shop.balance(TestShop::phone(1)), 50 + 20);
        shop.wait(1);
        QCOMPARE(doBoth(kiosk, today.addDays(1)), 0);
        QCOMPARE(shop.balance(TestShop::phone(1)), 2 * (50 + 20));
        // What it kept while the line was cut is of the day it names.
        shop.wait(5);
        QCOMPARE(doBoth(ahead, today.addDays(2)), 0);
        QCOMPARE(doBoth(ahead, today.addDays(3)), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CheckInRewards)
#include "tst_checkinrewards.moc"
