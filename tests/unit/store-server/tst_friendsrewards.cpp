// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points for asking for the page for friends: once a day for each person and store,
// however often and from whichever kiosk it comes.
#include "testshop.h"

#include <rapidcheck.h>

#include <set>

using namespace endcap;
using namespace endcap::server;

namespace
{

struct FriendlyShop : TestShop {
    explicit FriendlyShop(int points = 20) { setPoints(points); }

    void setPoints(int points)
    {
        store.friends.points = points;
        put(QStringLiteral("store"), store.id, wire::encodeStore(store));
    }
    EventBody told(int day) const { return FriendsTold{store.id, QDate(2026, 9, 1).addDays(day)}; }
};

QString onlyCode(const TestShop::Pushed &pushed)
{
    return pushed.answer.refusals.size() == 1 ? pushed.answer.refusals.first().code : QString();
}

} // namespace

class tst_FriendsRewards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysOnceADay()
    {
        FriendlyShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.told(0), TestShop::phone(1));
        kiosk.add(shop.told(0), TestShop::phone(1));
        kiosk.add(shop.told(1), TestShop::phone(1));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.watermark, 3u);
        QVERIFY(pushed.answer.hold.isEmpty());
        QCOMPARE(onlyCode(pushed), QStringLiteral("already-told"));
        QCOMPARE(pushed.answer.refusals.first().seq, 2u);
        QCOMPARE(shop.balance(TestShop::phone(1)), 40);
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer, pushed.answer);
        QCOMPARE(shop.balance(TestShop::phone(1)), 40);
    }

    void speaksForItsOwnStoreOnly()
    {
        FriendlyShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(FriendsTold{QStringLiteral("S2"), QDate(2026, 9, 1)}, TestShop::phone(1));
        QCOMPARE(onlyCode(shop.push(kiosk, kiosk.all())), QStringLiteral("malformed"));
        QVERIFY(!*shop.database->members.find(TestShop::phone(1)));
    }

    void aStoreThatGivesNothingIsAskedOnceADayToo()
    {
        FriendlyShop shop(0);
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.told(0), TestShop::phone(1));
        QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty());
        // What it was worth when it came is what it stays worth.
        shop.setPoints(50);
        kiosk.add(shop.told(0), TestShop::phone(1));
        QCOMPARE(onlyCode(shop.push(kiosk, kiosk.batch(2, 2))), QStringLiteral("already-told"));
        QCOMPARE(shop.balance(TestShop::phone(1)), 0);
    }

    void aQuestCountsIt()
    {
        FriendlyShop shop;
        Quest quest;
        quest.id = QStringLiteral("tell");
        quest.title = QStringLiteral("Tell");
        quest.badge = QStringLiteral("star");
        quest.steps = {{DeedKind::TellFriends, 2}};
        quest.points = 100;
        quest.from = QDate(2026, 9, 1);
        quest.until = QDate(2026, 9, 30);
        shop.put(quest);
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.told(0), TestShop::phone(1));
        kiosk.add(shop.told(0), TestShop::phone(1));
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.balance(TestShop::phone(1)), 20);
        kiosk.add(shop.told(1), TestShop::phone(1));
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.balance(TestShop::phone(1)), 140);
    }

    void withoutItsStoreNothingIsPromised()
    {
        FriendlyShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        QVERIFY(shop.database->inTransaction([&]() -> Stored<void> {
            if (auto gone = shop.database->items.remove(QStringLiteral("store"), shop.store.id, 1);
                !gone)
                return Unexpected(gone.error());
            return {};
        }));
        kiosk.add(shop.told(0), TestShop::phone(1));
        QCOMPARE(onlyCode(shop.push(kiosk, kiosk.all())), QStringLiteral("malformed"));
    }

    void whateverOrderTheyComeIn()
    {
        QVERIFY(rc::check("the balance is what distinct days are worth", [] {
            FriendlyShop shop;
            TestKiosk kiosks[]{shop.addKiosk(7), shop.addKiosk(8)};
            std::set<std::pair<int, int>> distinct;
            const int acts = *rc::gen::inRange(1, 20);
            for (int i = 0; i < acts; ++i) {
                const int person = *rc::gen::inRange(1, 4);
                const int day = *rc::gen::inRange(0, 4);
                kiosks[*rc::gen::inRange(0, 2)].add(shop.told(day), TestShop::phone(person));
                distinct.insert({person, day});
                if (*rc::gen::inRange(0, 3) == 0) {
                    for (const TestKiosk &kiosk : kiosks) {
                        if (kiosk.count() > 0)
                            shop.push(kiosk, kiosk.all());
                    }
                }
            }
            qsizetype refused = 0;
            for (const TestKiosk &kiosk : kiosks) {
                if (kiosk.count() > 0)
                    refused += shop.push(kiosk, kiosk.all()).answer.refusals.size();
            }
            qint64 paid = 0;
            for (int person = 1; person < 4; ++person)
                paid += shop.balance(TestShop::phone(person));
            RC_ASSERT(paid == 20 * static_cast<qint64>(distinct.size()));
            RC_ASSERT(refused == acts - static_cast<qsizetype>(distinct.size()));
        }));
    }
};

QTEST_GUILESS_MAIN(tst_FriendsRewards)
#include "tst_friendsrewards.moc"
