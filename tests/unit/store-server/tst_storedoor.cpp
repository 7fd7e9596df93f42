// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The door: who is let in, for what, and how large; and enrolment, feed, status
// and byte ranges behind it.
#include "testshop.h"

#include "store-server/api/byterange.h"
#include "store-server/api/door.h"

using namespace endcap;
using namespace endcap::server;
using namespace std::chrono_literals;

namespace
{

struct TestDoor {
    TestDoor()
        : epoch(*shop.database->server.epoch()),
          snapshots({folder.filePath(QStringLiteral("store.db")),
                     folder.filePath(QStringLiteral("snapshots")), shop.keys.hq},
                    epoch, shop.database->items, worker),
          door({*shop.database, shop.keys, epoch, snapshots, folder.path(), shop.clock, shop.random,
                worker})
    {
    }

    Answer knock(const Request &request)
    {
        std::optional<Answer> answer;
        door.take(request, [&](const Answer &given) {
            QVERIFY(!answer);
            answer = given;
        });
        return answer.value_or(Answer{0, {}, {}, {}, {}});
    }

    Request get(const QString &path, const TestKiosk &kiosk, const QString &query = {})
    {
        return {Request::Method::Get, path, QUrlQuery(query), "1", kiosk.id.hex(), {}, {}, {}};
    }
    Request post(const QString &path, const TestKiosk &kiosk, const QByteArray &body)
    {
        return {Request::Method::Post, path, {}, "1", kiosk.id.hex(), {}, body, {}};
    }
    Request enrol(const QString &code, const QString &address)
    {
        const QByteArray body =
            wire::encodeEnrolAsk({code, *SigningPublicKey::from(QByteArray(32, 'k'))});
        return {Request::Method::Post, QStringLiteral("/v1/enrol"), {}, "1", {}, {}, body, address};
    }

    QString makeCode(int kiosk = 7)
    {
        const QString code = makeEnrolmentCode(shop.random);
        if (!shop.database->enrolments.add(enrolmentCodeHash(code), {shop.store.id, kiosk},
                                           shop.clock.now))
            qFatal("no code");
        return code;
    }

    static QString error(const Answer &answer)
    {
        return wire::decodeRefusal(answer.body).value_or(QString());
    }

    QTemporaryDir folder;
    TestShop shop;
    TestWorker worker;
    EpochId epoch;
    Snapshots snapshots;
    Door door;
};

} // namespace

class tst_StoreDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoAsks()
    {
        TestDoor at;
        const TestKiosk kiosk = at.shop.addKiosk(7);
        Request request = at.get(QStringLiteral("/v1/feed"), kiosk,
                                 QStringLiteral("epoch=") + QString::fromLatin1(at.epoch.hex()));
        QCOMPARE(at.knock(request).status, 200);
        request.device = QByteArray(32, '0');
        QCOMPARE(at.knock(request).status, 401);
        QCOMPARE(TestDoor::error(at.knock(request)), QStringLiteral("unknown-device"));
        for (const QByteArray &nobody : {QByteArray(), QByteArray("07"), QByteArray(32, 'z')}) {
            request.device = nobody;
            QCOMPARE(at.knock(request).status, 401);
        }
        request.device = kiosk.id.hex().toUpper();
        QCOMPARE(at.knock(request).status, 200);
        request.protocol = "2";
        QCOMPARE(at.knock(request).status, 400);
        request.protocol = {};
        QCOMPARE(at.knock(request).status, 400);
    }

    void knowsItsPaths_data()
    {
        QTest::addColumn<Request::Method>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("root") << Request::Method::Get << QStringLiteral("/");
        QTest::newRow("other") << Request::Method::Get << QStringLiteral("/v2/feed");
        QTest::newRow("post to a page") << Request::Method::Post << QStringLiteral("/v1/feed");
        QTest::newRow("get of a post") << Request::Method::Get << QStringLiteral("/v1/push");
        QTest::newRow("put") << Request::Method::Other << QStringLiteral("/v1/push");
        QTest::newRow("no hash") << Request::Method::Get << QStringLiteral("/v1/image/../store.db");
        QTest::newRow("unknown hash")
            << Request::Method::Get << QStringLiteral("/v1/image/") + QString(64, u'a');
        QTest::newRow("no snapshot hash")
            << Request::Method::Get << QStringLiteral("/v1/snapshot/../x");
    }
    void knowsItsPaths()
    {
        QFETCH(Request::Method, method);
        QFETCH(QString, path);
        TestDoor at;
        Request request = at.get(path, at.shop.addKiosk(7));
        request.method = method;
        QCOMPARE(at.knock(request).status, 404);
        QCOMPARE(TestDoor::error(at.knock(request)), QStringLiteral("not-found"));
    }

    void refusesLargeBodiesUnread()
    {
        TestDoor at;
        const TestKiosk kiosk = at.shop.addKiosk(7);
        for (const auto &path : {QStringLiteral("/v1/status"), QStringLiteral("/v1/visit"),
                                 QStringLiteral("/v1/enrol")})
            QCOMPARE(at.knock(at.post(path, kiosk, QByteArray(17 * 1024, 'x'))).status, 413);
        QCOMPARE(at.knock(at.post(QStringLiteral("/v1/push"), kiosk, QByteArray(273 * 1024, 'x')))
                     .status,
                 413);
        QCOMPARE(
            at.knock(at.post(QStringLiteral("/v1/push"), kiosk, QByteArray(17 * 1024, 'x'))).status,
            400);
    }

    void enrolsOnce()
    {
        TestDoor at;
        const QString code = at.makeCode();
        QCOMPARE(code.size(), 19);
        const Answer answer = at.knock(at.enrol(code.toLower().remove(u'-'), QStringLiteral("a")));
        QCOMPARE(answer.status, 200);
        const auto enrolled = wire::decodeEnrolAnswer(answer.body);
        QVERIFY(enrolled);
        QCOMPARE(enrolled->kiosk, 7);
        QCOMPARE(enrolled->store, QStringLiteral("S1"));
        QCOMPARE(enrolled->sealKey, publicKeyOf(at.shop.keys.seal));
        QCOMPARE(enrolled->hqKey, publicKeyOf(at.shop.keys.hq));
        QCOMPARE(enrolled->epoch, at.epoch);
        const auto device = *at.shop.database->devices.find(enrolled->device);
        QVERIFY(device && device->state == Device::State::Active);

        const Answer again = at.knock(at.enrol(code, QStringLiteral("a")));
        QCOMPARE(again.status, 403);
        QCOMPARE(TestDoor::error(again), QStringLiteral("bad-code"));

        // The number goes to the next device; the old one may still push.
        const auto next =
            wire::decodeEnrolAnswer(at.knock(at.enrol(at.makeCode(), QStringLiteral("a"))).body);
        QVERIFY(next && next->device != enrolled->device);
        QVERIFY((*at.shop.database->devices.find(enrolled->device))->replacedMs);
        QVERIFY(!(*at.shop.database->devices.find(next->device))->replacedMs);
    }

    void codesEndAfterADay()
    {
        TestDoor at;
        const QString code = at.makeCode();
        at.shop.clock.now += 24 * 3'600'000;
        QCOMPARE(at.knock(at.enrol(code, QStringLiteral("a"))).status, 403);
        const QString fresh = at.makeCode();
        at.shop.clock.now += 24 * 3'600'000 - 1;
        QCOMPARE(at.knock(at.enrol(fresh, QStringLiteral("a"))).status, 200);
    }

    void codesCannotBeGuessed()
    {
        TestDoor at;
        const QString code = at.makeCode();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(
                at.knock(at.enrol(QStringLiteral("AAAA-%1").arg(i), QStringLiteral("a"))).status,
                403);
            at.shop.clock.now += 60'000;
        }
        const Answer held = at.knock(at.enrol(code, QStringLiteral("a")));
        QCOMPARE(held.status, 429);
        QCOMPARE(TestDoor::error(held), QStringLiteral("slow-down"));
        QCOMPARE(held.retryAfter, std::chrono::seconds(55min));
        QCOMPARE(at.knock(at.enrol(at.makeCode(8), QStringLiteral("b"))).status, 200);
        at.shop.clock.now += 55 * 60'000;
        QCOMPARE(at.knock(at.enrol(code, QStringLiteral("a"))).status, 200);
    }

    void feedInPages()
    {
        TestDoor at;
        const TestKiosk kiosk = at.shop.addKiosk(7);
        for (int i = 0; i < 25; ++i)
            at.shop.put(QStringLiteral("slide"), QStringLiteral("s%1").arg(i), "body");
        at.shop.put(QStringLiteral("slide"), QStringLiteral("s3"), "newer");
        QVERIFY(at.shop.database->items.remove(QStringLiteral("slide"), QStringLiteral("s4"),
                                               at.shop.clock.now));
        QMap<QString, QByteArray> read;
        qint64 cursor = 0;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const Answer answer = at.knock(at.get(QStringLiteral("/v1/feed"), kiosk,
                                                  QStringLiteral("cursor=%1&limit=10&epoch=%2")
                                                      .arg(cursor)
                                                      .arg(QString::fromLatin1(at.epoch.hex()))));
            const auto page = wire::decodeFeedPage(answer.body);
            QVERIFY(page);
            QVERIFY(page->items.size() <= 10);
            QCOMPARE(page->epoch, at.epoch);
            for (const wire::FeedItem &item : page->items) {
                QVERIFY(item.rev > cursor);
                QVERIFY2(!read.contains(item.kind + item.id), "an item twice");
                read.insert(item.kind + item.id, item.body);
                cursor = item.rev;
            }
            QCOMPARE(page->cursor, cursor);
            more = page->more;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(read.size(), 27); // store, drawing, 25 slides
        QCOMPARE(read.value(QStringLiteral("slides3")), QByteArray("newer"));
        QVERIFY(read.value(QStringLiteral("slides4")).isNull());
        QCOMPARE(cursor, *at.shop.database->items.revision());
    }

    void feedRefuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        const QString epoch =
            QStringLiteral("epoch=") + QString::fromLatin1(QByteArray(16, 'e').toHex());
        QTest::newRow("good") << epoch << 200;
        QTest::newRow("at the end") << epoch + QStringLiteral("&cursor=2") << 200;
        QTest::newRow("no epoch") << QStringLiteral("cursor=0") << 400;
        QTest::newRow("another epoch") << QStringLiteral("epoch=") + QString(32, u'a') << 410;
        QTest::newRow("from the future") << epoch + QStringLiteral("&cursor=3") << 410;
        QTest::newRow("no number") << epoch + QStringLiteral("&cursor=x") << 400;
        QTest::newRow("below nothing") << epoch + QStringLiteral("&cursor=-1") << 400;
        QTest::newRow("too many") << epoch + QStringLiteral("&limit=5001") << 400;
        QTest::newRow("none") << epoch + QStringLiteral("&limit=0") << 400;
    }
    void feedRefuses()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        TestDoor at;
        QCOMPARE(at.knock(at.get(QStringLiteral("/v1/feed"), at.shop.addKiosk(7), query)).status,
                 status);
    }

    void forgottenTombstonesCostASnapshot()
    {
        TestDoor at;
        const TestKiosk kiosk = at.shop.addKiosk(7);
        at.shop.put(QStringLiteral("slide"), QStringLiteral("s"), "body");
        ItemStore &items = at.shop.database->items;
        QVERIFY(items.remove(QStringLiteral("slide"), QStringLiteral("s"), at.shop.clock.now));
        const auto knockAt = [&](qint64 cursor) {
            return at
                .knock(at.get(QStringLiteral("/v1/feed"), kiosk,
                              QStringLiteral("cursor=%1&epoch=%2")
                                  .arg(cursor)
                                  .arg(QString::fromLatin1(at.epoch.hex()))))
                .status;
        };
        QVERIFY(items.forgetTombstones(at.shop.clock.now)); // not older than itself
        QCOMPARE(knockAt(3), 200);
        QVERIFY(items.forgetTombstones(at.shop.clock.now + 1));
        QCOMPARE(knockAt(3), 410); // this one never heard that it is gone
        QCOMPARE(knockAt(4), 200);
    }

    void keepsStatus()
    {
        TestDoor at;
        const TestKiosk kiosk = at.shop.addKiosk(7);
        const wire::StatusAsk said{
            at.epoch,         2, 12, 1'789'999'000'000, QStringLiteral("0.1.0"), sha256("shown"),
            at.shop.clock.now};
        const Answer answer =
            at.knock(at.post(QStringLiteral("/v1/status"), kiosk, wire::encodeStatusAsk(said)));
        QCOMPARE(wire::decodeStatusAnswer(answer.body)->poll, at.shop.store.poll);
        const auto kept = *at.shop.database->statuses.find(kiosk.id);
        QVERIFY(kept);
        QCOMPARE(kept->said, said);
        QCOMPARE(at.knock(at.post(QStringLiteral("/v1/status"), kiosk, "x")).status, 400);
    }

    void givesImages()
    {
        TestDoor at;
        const QByteArray jpeg = "\xff\xd8\xff photograph";
        const Hash hash = sha256(jpeg);
        QFile file(at.folder.filePath(QString::fromLatin1(hash.hex())));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(jpeg);
        file.close();
        const Answer answer = at.knock(at.get(
            QStringLiteral("/v1/image/") + QString::fromLatin1(hash.hex()), at.shop.addKiosk(7)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.type, QByteArray("image/jpeg"));
        QCOMPARE(answer.body, jpeg);
    }

    void byteRanges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last"); // -1: none
        QTest::newRow("slice") << QByteArray("bytes=10-19") << qint64(10) << qint64(19);
        QTest::newRow("open") << QByteArray("bytes=90-") << qint64(90) << qint64(99);
        QTest::newRow("one") << QByteArray("bytes=0-0") << qint64(0) << qint64(0);
        QTest::newRow("over the end") << QByteArray("bytes=90-500") << qint64(90) << qint64(99);
        QTest::newRow("cut to the most") << QByteArray("bytes=0-") << qint64(0) << qint64(49);
        QTest::newRow("behind the end") << QByteArray("bytes=100-") << qint64(0) << qint64(-1);
        QTest::newRow("backwards") << QByteArray("bytes=20-10") << qint64(0) << qint64(-1);
        QTest::newRow("suffix") << QByteArray("bytes=-10") << qint64(0) << qint64(-1);
        QTest::newRow("two") << QByteArray("bytes=0-1,4-5") << qint64(0) << qint64(-1);
        QTest::newRow("sign") << QByteArray("bytes=+1-5") << qint64(0) << qint64(-1);
        QTest::newRow("unit") << QByteArray("lines=0-1") << qint64(0) << qint64(-1);
        QTest::newRow("huge") << QByteArray("bytes=0-99999999999999999999") << qint64(0)
                              << qint64(-1);
    }
    void byteRanges()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        const auto range = readRange(header, 100, 50);
        QCOMPARE(range.has_value(), last >= 0);
        if (range) {
            QCOMPARE(range->first, first);
            QCOMPARE(range->last, last);
        }
    }
};

QTEST_GUILESS_MAIN(tst_StoreDoor)
#include "tst_storedoor.moc"
