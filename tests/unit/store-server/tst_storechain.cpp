// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chain at the server: a gap waits, a second story freezes the device and is
// kept apart, and what is no signed chain is no batch.
#include "testshop.h"

using namespace endcap;
using namespace endcap::server;

class tst_StoreChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gap()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day = 0; day < 3; ++day)
            kiosk.add(shop.checkedIn(day), TestShop::phone(1));
        QCOMPARE(shop.push(kiosk, kiosk.batch(1, 1)).status, 200);
        const auto pushed = shop.push(kiosk, kiosk.batch(3, 3));
        QCOMPARE(pushed.status, 409);
        QCOMPARE(pushed.answer.error, QStringLiteral("gap"));
        QCOMPARE(pushed.answer.watermark, 1u);
        QCOMPARE(pushed.answer.hash, kiosk.hashAt(1));
        QCOMPARE(shop.balance(TestShop::phone(1)), 50);
        QCOMPARE(shop.push(kiosk, kiosk.batch(2, 3)).answer.watermark, 3u);
    }

    void forkFreezesAndIsKeptApart_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("first");
        QTest::newRow("another event at a number that is here") << 1 << 2;
        QTest::newRow("another past, told from the start") << 1 << 1;
        QTest::newRow("goes on from another past") << 1 << 4;
        QTest::newRow("another first event") << 0 << 1;
    }
    void forkFreezesAndIsKeptApart()
    {
        QFETCH(int, kept);
        QFETCH(int, first);
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day = 0; day < 3; ++day)
            kiosk.add(shop.checkedIn(day), TestShop::phone(1));
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer.watermark, 3u);
        const Hash head = kiosk.hashAt(3);

        // The disk was put back to an older day, and life went on.
        kiosk.forgetAfter(kept);
        for (int day = 10; day < 14; ++day)
            kiosk.add(shop.checkedIn(day), TestShop::phone(2));
        const auto pushed = shop.push(kiosk, kiosk.batch(first, kiosk.count()));
        QCOMPARE(pushed.status, 409);
        QCOMPARE(pushed.answer.error, QStringLiteral("fork"));
        QCOMPARE(pushed.answer.watermark, 3u);
        QCOMPARE(pushed.answer.hash, head);
        QCOMPARE(shop.device(kiosk).state, Device::State::Frozen);
        QCOMPARE(shop.balance(TestShop::phone(2)), 0);

        // From here on nothing of it is applied, and nothing is lost.
        QCOMPARE(shop.push(kiosk, kiosk.batch(first, kiosk.count())).status, 409);
        int forks = 0;
        QVERIFY(shop.database->exports.events(
            [&](const ExportedEvent &event) { forks += event.isFork ? 1 : 0; }));
        QCOMPARE(forks, static_cast<int>(kiosk.count()) - std::max(first - 1, kept));
    }

    void whatIsNoBatch()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        TestKiosk other = shop.addKiosk(8);
        for (int day = 0; day < 3; ++day) {
            kiosk.add(shop.checkedIn(day), TestShop::phone(1));
            other.add(shop.checkedIn(day), TestShop::phone(2));
        }
        const auto expectMalformed = [&](wire::PushAsk ask) {
            kiosk.sign(ask);
            const auto pushed = shop.push(kiosk, ask);
            QCOMPARE(pushed.status, 400);
            QCOMPARE(pushed.error, QStringLiteral("malformed"));
        };
        wire::PushAsk ask = kiosk.all();
        ask.events.removeAt(1);
        ask.sealed.removeAt(1);
        expectMalformed(ask); // a hole inside
        ask = kiosk.all();
        ask.events.swapItemsAt(0, 1);
        expectMalformed(ask); // out of order
        ask = kiosk.all();
        ask.events[0] = other.all().events.first();
        expectMalformed(ask); // somebody else's
        ask = kiosk.batch(1, 1);
        ask.events[0] = other.all().events.first();
        expectMalformed(ask); // somebody else's alone
        ask = kiosk.all();
        auto stray = *wire::decodeEvent(ask.events.at(2));
        stray.prev = sha256("another past");
        ask.events[2] = wire::encodeEvent(stray);
        expectMalformed(ask); // the signature cannot speak for what is before
        ask = kiosk.all();
        ask.events[1] = "no CBOR";
        expectMalformed(ask);
        QCOMPARE(shop.push(kiosk, other.all()).status, 400); // another device's batch

        ask = kiosk.all();
        other.sign(ask); // another key
        QCOMPARE(shop.push(kiosk, ask).status, 403);
        QCOMPARE(shop.push(kiosk, ask).error, QStringLiteral("bad-signature"));
        QCOMPARE(shop.pushes.take(shop.device(kiosk), "").status, 400);
        QVERIFY(shop.rows(ExportStore::Table::CheckIns).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreChain)
#include "tst_storechain.moc"
