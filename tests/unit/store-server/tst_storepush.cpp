// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch of events at the server: applied once, refused with a reason, or held.
#include "testshop.h"

#include "contract/wire/cbor.h"

#include <QCborMap>

using namespace endcap;
using namespace endcap::server;

class tst_StorePush : public QObject
{
    Q_OBJECT

private:
    static void expectRefusal(const TestShop::Pushed &pushed, quint64 seq, const char *code)
    {
        QCOMPARE(pushed.status, 200);
        QCOMPARE(pushed.answer.watermark, seq);
        QCOMPARE(pushed.answer.refusals.size(), 1);
        QCOMPARE(pushed.answer.refusals.first().seq, seq);
        QCOMPARE(pushed.answer.refusals.first().code, QLatin1String(code));
    }

private Q_SLOTS:
    void appliesAnEntryAndACheckIn()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.entered(), TestShop::phone(1));
        kiosk.add(shop.checkedIn(0), TestShop::phone(1));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.status, 200);
        QCOMPARE(pushed.answer.watermark, 2u);
        QCOMPARE(pushed.answer.hash, kiosk.hashAt(2));
        QVERIFY(pushed.answer.refusals.isEmpty());
        QCOMPARE(shop.balance(TestShop::phone(1)), 50);
        const auto entries = shop.rows(ExportStore::Table::Entries);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().contains("\"status\":\"counted\""));
        QVERIFY(entries.first().contains("\"ticket\":\"07-0001\""));
        QVERIFY(entries.first().contains(kiosk.hashAt(1).hex()));
    }

    void aRepeatAddsNothing()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.entered(), TestShop::phone(1));
        kiosk.add(shop.checkedIn(0), TestShop::phone(1));
        kiosk.add(shop.checkedIn(0), TestShop::phone(1));
        const auto first = shop.push(kiosk, kiosk.all());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(shop.push(kiosk, kiosk.all()).answer, first.answer);
        QCOMPARE(first.answer.refusals.size(), 1); // told again each time
        QCOMPARE(shop.balance(TestShop::phone(1)), 50);
        QCOMPARE(shop.rows(ExportStore::Table::Entries).size(), 1);
        QCOMPARE(shop.rows(ExportStore::Table::CheckIns).size(), 1);
    }

    void secondEntryIsVoid()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        TestKiosk other = shop.addKiosk(8);
        kiosk.add(shop.entered(), TestShop::phone(1));
        other.add(shop.entered(), TestShop::phone(1));
        QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty());
        expectRefusal(shop.push(other, other.all()), 1, "already-entered");
        QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty()); // told to its own kiosk
        const auto entries = shop.rows(ExportStore::Table::Entries);
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.at(1).contains("\"status\":\"void\",\"reason\":\"already-entered\""));
    }

    void oneCheckInADay()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.checkedIn(0), TestShop::phone(1));
        kiosk.add(shop.checkedIn(0), TestShop::phone(1));
        expectRefusal(shop.push(kiosk, kiosk.all()), 2, "already-checked-in");
        QCOMPARE(shop.balance(TestShop::phone(1)), 50);
    }

    void streakPaysOnceEachTime()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day = 0; day < 11; ++day)
            kiosk.add(shop.checkedIn(day), TestShop::phone(1));
        QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty());
        QCOMPARE(shop.balance(TestShop::phone(1)), 11 * 50 + 2 * 100);
    }

    // A kiosk whose clock is ahead shows a drawing before its time.
    void earlyIsVoidAndMayComeAgain()
    {
        TestShop shop;
        const Drawing drawing = shop.addDrawing(QStringLiteral("next"), 3);
        TestKiosk kiosk = shop.addKiosk(7);
        for (int i = 0; i < 3; ++i)
            kiosk.add(shop.entered(drawing.id), TestShop::phone(1));
        shop.clock.now = drawing.opensAt.toMSecsSinceEpoch() - 1;
        expectRefusal(shop.push(kiosk, kiosk.batch(1, 1)), 1, "not-open");
        QVERIFY(!*shop.database->members.find(TestShop::phone(1)));
        ++shop.clock.now;
        QVERIFY(shop.push(kiosk, kiosk.batch(2, 2)).answer.refusals.isEmpty());
        expectRefusal(shop.push(kiosk, kiosk.batch(3, 3)), 3, "already-entered");
    }

    void lateIsVoidAndOnTimeIsNot()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.entered(), TestShop::phone(1));
        kiosk.add(shop.entered(), TestShop::phone(2));
        const auto drawing =
            wire::decodeDrawing(QStringLiteral("gift"),
                                (*shop.database->entries.published(QStringLiteral("gift")))->body);
        shop.clock.now = drawing->sealsAt.toMSecsSinceEpoch();
        QVERIFY(shop.push(kiosk, kiosk.batch(1, 1)).answer.refusals.isEmpty());
        ++shop.clock.now;
        expectRefusal(shop.push(kiosk, kiosk.batch(2, 2)), 2, "too-late");
    }

    void unknownDrawing()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(DrawingEntered{QStringLiteral("other"), Hash()}, TestShop::phone(1));
        expectRefusal(shop.push(kiosk, kiosk.all()), 1, "no-such-drawing");
        // Nothing was earned, so there is no account either.
        QVERIFY(!*shop.database->members.find(TestShop::phone(1)));
    }

    void aStoppedDrawingStillTakesWhatWasPromised()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.entered(), TestShop::phone(1));
        QVERIFY(shop.database->items.remove(QStringLiteral("drawing"), QStringLiteral("gift"),
                                            shop.clock.now));
        QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty());
    }

    void otherRules()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(DrawingEntered{QStringLiteral("gift"), sha256("others")}, TestShop::phone(1));
        expectRefusal(shop.push(kiosk, kiosk.all()), 1, "wrong-manifest");
    }

    void sealedPartThatCannotBeRead_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("missing") << 0;
        QTest::newRow("another one") << 1;
        QTest::newRow("for another visit") << 2;
        QTest::newRow("to another key") << 3;
        QTest::newRow("not announced") << 4;
        QTest::newRow("claim without form") << 5;
        QTest::newRow("entry without nonce") << 6;
    }
    void sealedPartThatCannotBeRead()
    {
        QFETCH(int, how);
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        const wire::EventSecret secret{TestShop::phone(1), TicketNonce()};
        Event event = kiosk.next(shop.entered());
        QByteArray box = kiosk.sealFor(event, secret);
        if (how == 2)
            event.subject = VisitId::from(QByteArray(16, 'x'));
        if (how == 3)
            box = seal(publicKeyOf(SealingSecretKey::from(QByteArray(32, 'y')).value()),
                       {"event", kiosk.id, *event.subject}, wire::encodeEventSecret(secret),
                       SealingSecretKey::from(QByteArray(32, 'z')).value());
        if (how == 5)
            box = kiosk.sealFor(event, {{Claim::How::Phone, QStringLiteral("555")}, TicketNonce()});
        if (how == 6)
            box = kiosk.sealFor(event, {TestShop::phone(1), std::nullopt});
        if (how != 4)
            event.sealed = sha256(box);
        if (how == 0)
            box = QByteArray();
        if (how == 1)
            box = kiosk.sealFor(event, secret);
        kiosk.append(wire::encodeEvent(event), box);
        kiosk.add(shop.checkedIn(0), TestShop::phone(2));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.watermark, 2u); // one bad event never blocks the next
        QCOMPARE(pushed.answer.refusals, (QList<wire::Refusal>{{1, QStringLiteral("unreadable")}}));
        QCOMPARE(shop.balance(TestShop::phone(2)), 50);
    }

    void malformedBodies_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("unknown key") << 0;
        QTest::newRow("no such day") << 1;
        QTest::newRow("body missing") << 2;
        QTest::newRow("another store") << 3;
        QTest::newRow("id used before") << 4;
    }
    void malformedBodies()
    {
        QFETCH(int, how);
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        Event event = kiosk.next(shop.checkedIn(1));
        shop.put(QStringLiteral("store"), QStringLiteral("S2"), wire::encodeStore(shop.store));
        if (how == 3)
            event.body = CheckInMade{QStringLiteral("S2"), QDate(2026, 9, 1)};
        if (how == 4) {
            const EventId used = event.id;
            kiosk.add(shop.checkedIn(0), TestShop::phone(3));
            event = kiosk.next(shop.checkedIn(1));
            event.id = used;
            QCborMap first = QCborValue::fromCbor(kiosk.batch(1, 1).events.first()).toMap();
            first.insert(QStringLiteral("id"), used.bytes());
            const QByteArray box = kiosk.batch(1, 1).sealed.first();
            kiosk.forgetAfter(0);
            kiosk.append(wire::encodeCbor(first), box);
            event.prev = kiosk.hashAt(1);
        }
        const QByteArray box = kiosk.sealFor(event, {TestShop::phone(1), std::nullopt});
        event.sealed = sha256(box);
        QCborMap map = QCborValue::fromCbor(wire::encodeEvent(event)).toMap();
        if (how == 0)
            map.insert(QStringLiteral("extra"), 1);
        if (how == 1)
            map.insert(QStringLiteral("body"),
                       QCborMap{{QStringLiteral("store"), QStringLiteral("S1")},
                                {QStringLiteral("day"), QStringLiteral("2026-02-30")}});
        if (how == 2)
            map.remove(QStringLiteral("body"));
        const quint64 bad = kiosk.append(wire::encodeCbor(map), box);
        kiosk.add(shop.checkedIn(2), TestShop::phone(2));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.watermark, bad + 1);
        QCOMPARE(pushed.answer.refusals,
                 (QList<wire::Refusal>{{bad, QStringLiteral("malformed")}}));
        QCOMPARE(shop.balance(TestShop::phone(1)), 0);
        QCOMPARE(shop.balance(TestShop::phone(2)), 50);
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer, pushed.answer);
    }

    void holdsAtWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::addColumn<QString>("held");
        QTest::newRow("type") << QStringLiteral("type") << QCborValue(QStringLiteral("basket.sent"))
                              << QStringLiteral("basket.sent");
        QTest::newRow("version") << QStringLiteral("type_v") << QCborValue(2)
                                 << QStringLiteral("checkin.made");
        QTest::newRow("frame") << QStringLiteral("v") << QCborValue(2)
                               << QStringLiteral("checkin.made");
    }
    void holdsAtWhatItDoesNotKnow()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QFETCH(QString, held);
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(shop.checkedIn(0), TestShop::phone(1));
        QCborMap map =
            QCborValue::fromCbor(wire::encodeEvent(kiosk.next(shop.checkedIn(1)))).toMap();
        map.insert(key, value);
        kiosk.append(wire::encodeCbor(map), QByteArray());
        kiosk.add(shop.checkedIn(2), TestShop::phone(1));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.status, 200);
        QCOMPARE(pushed.answer.hold, held);
        QCOMPARE(pushed.answer.watermark, 1u);
        QCOMPARE(pushed.answer.hash, kiosk.hashAt(1));
        QCOMPARE(shop.balance(TestShop::phone(1)), 50);
    }

    void tooMuchAtOnce()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int i = 0; i < 40; ++i) {
            const Event event = kiosk.next(shop.checkedIn(i));
            kiosk.append(wire::encodeEvent(event), QByteArray(7000, 'b'));
        }
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.status, 413);
        QCOMPARE(pushed.error, QStringLiteral("too-large"));
        QCOMPARE(shop.push(kiosk, kiosk.batch(1, 30)).answer.watermark, 30u);
    }

    void survivesReopening()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        auto shop = std::make_unique<TestShop>(path);
        TestKiosk kiosk = shop->addKiosk(7);
        kiosk.add(shop->checkedIn(0), TestShop::phone(1));
        const auto before = shop->push(kiosk, kiosk.all());
        shop.reset();
        TestShop again(path);
        QCOMPARE(again.push(kiosk, kiosk.all()).answer, before.answer);
        QCOMPARE(again.balance(TestShop::phone(1)), 50);
    }

    void theLedgerStands()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        {
            TestShop shop(path);
            TestKiosk kiosk = shop.addKiosk(7);
            kiosk.add(shop.checkedIn(0), TestShop::phone(1));
            shop.push(kiosk, kiosk.all());
        }
        auto connection = std::move(*sqlite::Connection::open(path, {}));
        QVERIFY(!connection->run("UPDATE ledger SET points = 1000000"));
        QVERIFY(!connection->run("DELETE FROM ledger"));
    }
};

QTEST_GUILESS_MAIN(tst_StorePush)
#include "tst_storepush.moc"
