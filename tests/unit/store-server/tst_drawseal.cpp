// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list is sealed once, after its time, with everybody in it once, whatever order the
// kiosks' events came in; and what comes later is too late.
#include "testshop.h"

#include "store-server/drawings/drawseal.h"
#include "store-server/drawings/entryproofs.h"

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::server;

namespace
{

const QString gift = QStringLiteral("gift");
const QString ann = QStringLiteral("Ann");

struct Lists {
    QList<DrawEntry> entries;
    QList<VoidEntry> voids;
};

Lists listsOf(TestShop &shop, const QString &drawing = gift)
{
    Lists lists;
    const auto read = shop.database->seals.leaves(drawing, false, [&](const SealedLeaf &leaf) {
        lists.entries.append(*wire::decodeDrawEntry(leaf.data));
    });
    const auto left = shop.database->seals.leaves(drawing, true, [&](const SealedLeaf &leaf) {
        lists.voids.append(*wire::decodeVoidEntry(leaf.data));
    });
    if (!read || !left)
        qFatal("no lists");
    return lists;
}

std::optional<CheckedDraw> told(TestShop &shop)
{
    const auto body = shop.database->items.find(QStringLiteral("draw"), gift);
    const auto read = wire::decodePublishedDraw((*body).value_or(QByteArray()));
    const auto checked = read ? checkDraw(gift, *read, publicKeyOf(shop.keys.hq))
                              : Unexpected(DrawFault::Unreadable);
    return checked ? std::optional(*checked) : std::nullopt;
}

// Who stands where, without the tags, which differ from server to server.
QStringList standing(const Lists &lists)
{
    QStringList all;
    for (const DrawEntry &entry : lists.entries)
        all.append(QStringLiteral("%1-%2").arg(int(entry.device.view().at(0))).arg(entry.seq));
    for (const VoidEntry &entry : lists.voids)
        all.append(QStringLiteral("%1-%2 %3")
                       .arg(int(entry.device.view().at(0)))
                       .arg(entry.seq)
                       .arg(entry.reason));
    return all;
}

// An entry of which the kiosk's trusted time says @p floorMs.
void enter(TestShop &shop, TestKiosk &kiosk, int person, qint64 floorMs)
{
    Event event = kiosk.next(shop.entered());
    event.floorMs = floorMs;
    const QByteArray box = kiosk.sealFor(
        event, {TestShop::phone(person), TicketNonce::from(QByteArray(16, 'n')), {}, {}});
    event.sealed = sha256(box);
    kiosk.append(wire::encodeEvent(event), box);
}

} // namespace

class tst_DrawSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notBeforeItsTime()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.entered(), TestShop::phone(1));
        shop.pushAll({kiosk});
        const DrawBook book = shop.book();
        QCOMPARE(DrawSeal(book).seal(QStringLiteral("none"), ann).error(),
                 DrawRefusal::NoSuchDrawing);
        QCOMPARE(DrawSeal(book).seal(gift, ann).error(), DrawRefusal::TooEarly);
        shop.wait(2); // to the very last moment at which an entry may arrive
        QCOMPARE(DrawSeal(book).seal(gift, ann).error(), DrawRefusal::TooEarly);
        QVERIFY(!*shop.database->items.find(QStringLiteral("draw"), gift));
        ++shop.clock.now;
        const auto sealed = DrawSeal(book).seal(gift, ann);
        QVERIFY(sealed);
        QCOMPARE(sealed->head.count, 1u);
        QCOMPARE(sealed->head.sealedMs, shop.clock.now);
        QCOMPARE(sealed->head.manifest, shop.manifest(gift));
    }

    void onceAndForEver()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int person = 1; person < 6; ++person)
            kiosk.add(shop.entered(), TestShop::phone(person));
        shop.pushAll({kiosk});
        shop.wait(2.5);
        const DrawBook book = shop.book();
        const auto first = DrawSeal(book).seal(gift, ann);
        const auto lists = listsOf(shop);
        shop.wait(1);
        // Whatever arrives later, also for a server whose clock went back.
        kiosk.add(shop.entered(), TestShop::phone(9));
        const auto late = shop.push(kiosk, kiosk.all());
        QCOMPARE(late.answer.refusals.last().code, QStringLiteral("too-late"));
        shop.wait(-3);
        kiosk.add(shop.entered(), TestShop::phone(10));
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer.refusals.last().code,
                 QStringLiteral("too-late"));
        shop.wait(4);
        const auto again = DrawSeal(book).seal(gift, ann);
        QVERIFY(again);
        QCOMPARE(again->head, first->head);
        QCOMPARE(listsOf(shop).entries, lists.entries);
        QCOMPARE(listsOf(shop).voids, lists.voids);
    }

    void everyEntryIsInOneOfTheLists()
    {
        TestShop shop;
        shop.addDrawing(QStringLiteral("other"), 0);
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.entered(), TestShop::phone(1));
        kiosk.add(shop.entered(QStringLiteral("other")), TestShop::phone(1));
        kiosk.add(shop.entered(), TestShop::phone(1));
        kiosk.add(DrawingEntered{gift, sha256("other rules")}, TestShop::phone(2));
        kiosk.add(shop.checkedIn(1), TestShop::phone(3));
        // Sealed to somebody else: it can never be opened.
        Event unreadable = kiosk.next(shop.entered());
        unreadable.sealed = sha256("another box");
        kiosk.append(wire::encodeEvent(unreadable), "no box of ours");
        kiosk.add(shop.entered(), TestShop::phone(4));
        shop.pushAll({kiosk});
        shop.wait(2.2); // after the last moment, before the seal
        kiosk.add(shop.entered(), TestShop::phone(5));
        kiosk.add(shop.entered(), TestShop::phone(1));
        shop.pushAll({kiosk});
        QVERIFY(DrawSeal(shop.book()).seal(gift, ann));
        QCOMPARE(
            standing(listsOf(shop)),
            (QStringList{QStringLiteral("7-1"), QStringLiteral("7-7"),
                         QStringLiteral("7-3 already-entered"),
                         QStringLiteral("7-4 wrong-manifest"), QStringLiteral("7-6 unreadable"),
                         QStringLiteral("7-8 too-late"), QStringLiteral("7-9 too-late")}));
        const Lists lists = listsOf(shop);
        QCOMPARE(lists.voids.first().tag, lists.entries.first().tag);
        QVERIFY(!lists.voids.at(2).tag);
        QCOMPARE(lists.entries.first().event, kiosk.hashAt(1));
        const auto draw = told(shop);
        QVERIFY(draw);
        QCOMPARE(draw->sealed.head.count, 2u);
        QCOMPARE(draw->sealed.head.voids, 5u);
        QVERIFY(!draw->result);
    }

    // D3: two kiosks that were cut off, and their events in any order.
    void theOrderOfArrivalDecidesNothing()
    {
        QVERIFY(rc::check("the same lists", [] {
            struct Made {
                int kiosk = 0;
                int person = 0;
                qint64 floor = 0;
            };
            const auto count = *rc::gen::inRange<size_t>(1, 14);
            std::vector<Made> made;
            made.reserve(count);
            for (size_t i = 0; i < count; ++i)
                made.push_back({*rc::gen::inRange(7, 10), *rc::gen::inRange(1, 5),
                                1000 + *rc::gen::inRange(0, 4)});
            QStringList before;
            for (int round = 0; round < 3; ++round) {
                TestShop shop;
                QList<TestKiosk> kiosks{shop.addKiosk(7), shop.addKiosk(8), shop.addKiosk(9)};
                for (const Made &each : made)
                    enter(shop, kiosks[each.kiosk - 7], each.person, each.floor);
                // Batches of one in any order: each kiosk's own order is fixed.
                QList<qsizetype> sent(3, 0);
                for (;;) {
                    QList<int> left;
                    for (int i = 0; i < 3; ++i) {
                        if (sent.at(i) < kiosks.at(i).count())
                            left.append(i);
                    }
                    if (left.isEmpty())
                        break;
                    const int next = left.at(*rc::gen::inRange(0, static_cast<int>(left.size())));
                    ++sent[next];
                    RC_ASSERT(shop.push(kiosks.at(next),
                                        kiosks.at(next).batch(sent.at(next), sent.at(next)))
                                  .status == 200);
                }
                shop.wait(2.5);
                RC_ASSERT(DrawSeal(shop.book()).seal(gift, ann).has_value());
                const QStringList now = standing(listsOf(shop));
                RC_ASSERT(round == 0 || now == before);
                before = now;
            }
        }));
    }

    void theEarliestOfOnePersonCounts()
    {
        TestShop shop;
        QList<TestKiosk> kiosks{shop.addKiosk(7), shop.addKiosk(8)};
        enter(shop, kiosks[0], 1, 2000);
        enter(shop, kiosks[1], 1, 1000); // made earlier, arrived later
        enter(shop, kiosks[1], 2, 3000);
        shop.pushAll(kiosks);
        QCOMPARE(shop.rows(ExportStore::Table::Refusals).size(), 1);
        shop.wait(2.5);
        QVERIFY(DrawSeal(shop.book()).seal(gift, ann));
        QCOMPARE(standing(listsOf(shop)), (QStringList{QStringLiteral("8-1"), QStringLiteral("8-2"),
                                                       QStringLiteral("7-1 already-entered")}));
        // The books say the same as the list.
        const QByteArrayList entries = shop.rows(ExportStore::Table::Entries);
        QVERIFY(entries.at(0).contains("already-entered"));
        QVERIFY(entries.at(1).contains("counted"));
    }

    void onePersonHasOneTagADrawing()
    {
        TestShop shop;
        shop.addDrawing(QStringLiteral("other"), 0);
        TestKiosk kiosk = shop.addKiosk(7);
        for (int person = 1; person < 4; ++person) {
            kiosk.add(shop.entered(), TestShop::phone(person));
            kiosk.add(shop.entered(QStringLiteral("other")), TestShop::phone(person));
        }
        shop.pushAll({kiosk});
        shop.wait(2.5);
        QVERIFY(DrawSeal(shop.book()).seal(gift, ann));
        QVERIFY(DrawSeal(shop.book()).seal(QStringLiteral("other"), ann));
        QSet<Hash> tags;
        for (const QString &drawing : {gift, QStringLiteral("other")}) {
            for (const DrawEntry &entry : listsOf(shop, drawing).entries)
                tags.insert(entry.tag);
        }
        QCOMPARE(tags.size(), 6);
    }

    void eachEntryIsProven()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int person = 1; person < 12; ++person)
            kiosk.add(shop.entered(), TestShop::phone(person % 9));
        shop.pushAll({kiosk});
        shop.wait(2.5);
        const auto sealed = DrawSeal(shop.book()).seal(gift, ann);
        EntryProofs proofs(shop.database->seals);
        for (qsizetype seq = 1; seq < 12; ++seq) {
            const Ticket ticket{gift, kiosk.id, static_cast<quint64>(seq), kiosk.hashAt(seq), {},
                                {},   {}};
            const auto proof = proofs.of(gift, kiosk.id, ticket.seq);
            QVERIFY(proof && *proof);
            const auto found = checkEntry(sealed->head, ticket, **proof);
            QVERIFY(found);
            QCOMPARE(found->reason.isEmpty(), seq < 10);
        }
        QVERIFY(!*proofs.of(gift, kiosk.id, 99));
        QVERIFY(!*proofs.of(QStringLiteral("other"), kiosk.id, 1));
    }

    void aListOfNobodyIsAList()
    {
        TestShop shop;
        shop.wait(2.5);
        const auto sealed = DrawSeal(shop.book()).seal(gift, ann);
        QVERIFY(sealed);
        QCOMPARE(sealed->head.count, 0u);
        QCOMPARE(sealed->head.root, sha256({}));
    }

    void itIsLogged()
    {
        TestShop shop;
        const DrawBook book = shop.book();
        QVERIFY(!DrawSeal(book).seal(gift, ann));
        shop.wait(2.5);
        QVERIFY(DrawSeal(book).seal(gift, QStringLiteral("Bo")));
        const QByteArrayList log = shop.rows(ExportStore::Table::DrawLog);
        QCOMPARE(log.size(), 2);
        QVERIFY(log.at(0).contains("\"person\":\"Ann\"") && log.at(0).contains("too-early"));
        QVERIFY(log.at(1).contains("\"person\":\"Bo\"") && log.at(1).contains("done"));
        QCOMPARE(shop.rows(ExportStore::Table::Draws).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_DrawSeal)
#include "tst_drawseal.moc"
