// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// However a kiosk's events are cut, repeated and interleaved with another's, the
// server ends with the same books.
#include "testshop.h"

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::server;

namespace
{

struct Act {
    int person = 0;
    int day = -1; ///< -1: an entry
};

// A number in [from, end), all alike from the first case on.
rc::Gen<int> evenly(int from, int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

std::vector<Act> someActs(int most)
{
    const auto act =
        rc::gen::map(rc::gen::pair(evenly(1, 4), evenly(-1, 7)),
                     [](std::pair<int, int> drawn) { return Act{drawn.first, drawn.second}; });
    return *rc::gen::container<std::vector<Act>>(static_cast<size_t>(*evenly(0, most + 1)), act);
}

// A card of two stamps, so that a few days fill it often.
struct BusyShop : TestShop {
    BusyShop()
    {
        store.checkIn.streakEvery = 2;
        put(QStringLiteral("store"), store.id, wire::encodeStore(store));
    }
};

void perform(TestShop &shop, TestKiosk &kiosk, const std::vector<Act> &acts)
{
    for (const Act &act : acts)
        kiosk.add(act.day < 0 ? shop.entered() : shop.checkedIn(act.day),
                  TestShop::phone(act.person));
}

// Pushes a batch that begins anywhere in what the server has and ends anywhere.
void pushSome(TestShop &shop, const TestKiosk &kiosk)
{
    const auto count = static_cast<int>(kiosk.count());
    const auto head = static_cast<int>(shop.database->events.head(kiosk.id)->seq);
    if (count == 0)
        return;
    const int first = *evenly(1, std::min(head + 1, count) + 1);
    const int last = *evenly(first, count + 1);
    const auto pushed = shop.push(kiosk, kiosk.batch(first, last));
    RC_ASSERT(pushed.status == 200);
    RC_ASSERT(pushed.answer.watermark == static_cast<quint64>(std::max(head, last)));
    RC_ASSERT(pushed.answer.hash == kiosk.hashAt(std::max(head, last)));
}

void pushRest(TestShop &shop, const TestKiosk &kiosk)
{
    if (kiosk.count() > 0)
        RC_ASSERT(shop.push(kiosk, kiosk.all()).status == 200);
}

QByteArrayList books(TestShop &shop)
{
    QByteArrayList all;
    for (auto table :
         {ExportStore::Table::Entries, ExportStore::Table::CheckIns, ExportStore::Table::Ledger,
          ExportStore::Table::Balances, ExportStore::Table::Refusals, ExportStore::Table::Members})
        all += shop.rows(table);
    return all;
}

// Who is in the drawing and who has how many points: what no order may change.
QMap<int, std::pair<qint64, bool>> standing(TestShop &shop)
{
    QMap<int, std::pair<qint64, bool>> all;
    for (int person = 1; person < 4; ++person) {
        const auto member = *shop.database->members.find(TestShop::phone(person));
        const bool isIn =
            member && *shop.database->entries.isEntered(QStringLiteral("gift"), member->id);
        all.insert(person, {shop.balance(TestShop::phone(person)), isIn});
    }
    return all;
}

} // namespace

class tst_ExactlyOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAndRepeatedAsAnyoneLikes()
    {
        QVERIFY(rc::check("one kiosk: the same books as in one go", [] {
            const auto acts = someActs(20);
            BusyShop whole;
            TestKiosk first = whole.addKiosk(7);
            perform(whole, first, acts);
            pushRest(whole, first);

            BusyShop cut;
            TestKiosk second = cut.addKiosk(7);
            perform(cut, second, acts);
            const int pushes = *evenly(0, 8);
            for (int i = 0; i < pushes; ++i)
                pushSome(cut, second);
            pushRest(cut, second);
            RC_ASSERT(books(cut) == books(whole));
        }));
    }

    void interleavedAsAnyoneLikes()
    {
        QVERIFY(rc::check("two kiosks: the same points and the same people entered", [] {
            const auto here = someActs(12);
            const auto there = someActs(12);
            QList<QMap<int, std::pair<qint64, bool>>> ends;
            for (int run = 0; run < 2; ++run) {
                BusyShop shop;
                TestKiosk one = shop.addKiosk(7);
                TestKiosk two = shop.addKiosk(8);
                perform(shop, one, here);
                perform(shop, two, there);
                const int pushes = *evenly(0, 8);
                for (int i = 0; i < pushes; ++i)
                    pushSome(shop, *rc::gen::arbitrary<bool>() ? one : two);
                pushRest(shop, run == 0 ? one : two);
                pushRest(shop, run == 0 ? two : one);
                ends.append(standing(shop));
            }
            RC_ASSERT(ends.at(0) == ends.at(1));
        }));
    }

    void pointsAreWhatTheNotebookSays()
    {
        QVERIFY(rc::check("the balance is the rule over the distinct days", [] {
            const auto acts = someActs(30);
            BusyShop shop;
            TestKiosk kiosk = shop.addKiosk(7);
            perform(shop, kiosk, acts);
            pushRest(shop, kiosk);
            QMap<int, QSet<int>> days;
            for (const Act &act : acts) {
                if (act.day >= 0)
                    days[act.person].insert(act.day);
            }
            for (int person = 1; person < 4; ++person) {
                const auto visits = static_cast<qint64>(days.value(person).size());
                RC_ASSERT(shop.balance(TestShop::phone(person)) == visits * 50 + visits / 2 * 100);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(tst_ExactlyOnce)
#include "tst_exactlyonce.moc"
