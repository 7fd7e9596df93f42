// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When the kiosk tries: the spread after the line came back, full jitter after a
// failure, the poll, the wake-up; and that kiosk and store agree in the end.
#include "contract/proof/sha256.h"
#include "sync/syncengine.h"
#include "tests/unit/core/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

struct Desk : SyncDesk {
    explicit Desk(quint64 seed = 1) : random(seed) {}

    void start()
    {
        engine = std::make_unique<sync::SyncEngine>(
            sync::SyncParts{clock, line, outbox, catalogue, images, files, executor, downloads,
                            signer(), store.enrolled().hqKey, [this] { return nowMs(); },
                            [this] { return wanted; },
                            [this] {
                                return wire::StatusAsk{store.epoch(), 0,      outbox.waiting(), {},
                                                       u"test"_s,     Hash(), nowMs()};
                            }},
            line, random, [this] { return pace; });
        engine->start();
    }
    // The first round, which an empty kiosk begins at once.
    void startUp()
    {
        start();
        clock.advance(0s);
    }

    FakeRandom random;
    sync::SyncPace pace;
    QList<Hash> wanted;
    std::unique_ptr<sync::SyncEngine> engine;
};

} // namespace

class tst_SyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAnEmptyKioskAtOnce();
    void spreadsTheFirstTry();
    void pollsAsTheServerSays();
    void sendsAtOnceWhileUp();
    void sendsWhatCameDuringARound();
    void triesWithFullJitter();
    void spreadsWhenTheLineIsBack();
    void obeysRetryAfterButNotForEver();
    void strangersAreNoLine_data();
    void strangersAreNoLine();
    void aLoginTellsOfTheLine();
    void takesASnapshotWhenItsCursorIsGone();
    void rebuildsADamagedCatalogue();
    void goesOnThoughTheServerDisputesEvents();
    void aFullDiskIsNotTheLinesFault();
    void fetchesPicturesOnce();
    void bothSidesAgreeInTheEnd();
};

void tst_SyncEngine::fillsAnEmptyKioskAtOnce()
{
    Desk desk;
    desk.startUp();
    QVERIFY(!desk.catalogue.isEmpty());
    QVERIFY(desk.engine->report().isUp);
    QCOMPARE(desk.engine->report().lastContactMs, desk.nowMs());
    QVERIFY(desk.store.lastStatus());
}

void tst_SyncEngine::spreadsTheFirstTry()
{
    milliseconds shortest = 1h;
    milliseconds longest = 0s;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Desk desk(seed);
        desk.startUp();
        desk.engine.reset(); // the core restarts, with content
        desk.store.forgetAsks();
        desk.start();
        settle();
        QVERIFY(desk.store.asks().isEmpty());
        const milliseconds wait = desk.clock.advanceToNext();
        QVERIFY(!desk.store.asks().isEmpty());
        shortest = std::min(shortest, wait);
        longest = std::max(longest, wait);
    }
    QVERIFY(longest <= sync::SyncPace().spread);
    QVERIFY(longest - shortest > sync::SyncPace().spread / 2);
}

void tst_SyncEngine::pollsAsTheServerSays()
{
    Desk desk;
    desk.store.setPoll(40s);
    desk.startUp();
    QCOMPARE(desk.clock.advanceToNext(), 40s);
    desk.store.setPoll(24h); // nobody is sent away for a day
    desk.clock.advance(40s);
    QCOMPARE(desk.clock.advanceToNext(), 900s);
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.clock.advance(900s);
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
}

void tst_SyncEngine::sendsAtOnceWhileUp()
{
    Desk desk;
    desk.startUp();
    QSignalSpy line(desk.engine.get(), &sync::SyncEngine::lineChanged);
    desk.touch(1);
    QVERIFY(!line.isEmpty()); // the screen hears that something waits
    QCOMPARE(desk.engine->report().waiting, 1);
    desk.clock.advance(0s);
    QCOMPARE(desk.store.events().size(), 1);
    QCOMPARE(desk.engine->report().waiting, 0);
}

void tst_SyncEngine::sendsWhatCameDuringARound()
{
    Desk desk;
    desk.startUp();
    desk.store.forgetAsks();
    desk.touch(1);
    QMetaObject::Connection once;
    once = connect(&desk.catalogue, &storage::CatalogueStore::changed, this, [&] {
        disconnect(once);
        desk.touch(2); // after this round's push
    });
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.clock.advance(0s);
    QCOMPARE(desk.store.events().size(), 2);
    QCOMPARE(desk.store.count(u"/v1/push"_s), 2);
}

void tst_SyncEngine::triesWithFullJitter()
{
    // Over many kiosks: never later than the bound, and spread over all of it.
    QList<milliseconds> longest(8, 0s);
    for (quint64 seed = 1; seed <= 30; ++seed) {
        Desk desk(seed);
        desk.startUp();
        desk.store.setWeather(Weather::Cut);
        desk.clock.advance(15s); // the poll that finds the line cut
        QVERIFY(!desk.engine->report().isUp);
        for (qsizetype n = 0; n < longest.size(); ++n) {
            desk.store.forgetAsks();
            longest[n] = std::max(longest.at(n), desk.clock.advanceToNext());
            QCOMPARE(desk.store.asks().size(), 1); // one small request
            QCOMPARE(desk.store.asks().constFirst().path, u"/v1/status"_s);
        }
    }
    for (qsizetype n = 0; n < longest.size(); ++n) {
        const milliseconds bound = std::min<milliseconds>(2s * (1 << n), 30s);
        QVERIFY(longest.at(n) <= bound);
        QVERIFY(longest.at(n) > bound * 3 / 4);
    }
}

void tst_SyncEngine::spreadsWhenTheLineIsBack()
{
    Desk desk;
    desk.startUp();
    desk.store.setWeather(Weather::Cut);
    desk.touch(1);
    desk.clock.advance(10min);
    QVERIFY(!desk.engine->report().isUp);
    desk.touch(2); // no wake-up brings back a line
    desk.store.setWeather(Weather::Clear);
    desk.store.forgetAsks();
    milliseconds waited = 0s;
    while (!desk.engine->report().isUp)
        waited += desk.clock.advanceToNext();
    QVERIFY(waited <= 30s);
    QCOMPARE(desk.store.asks().size(), 1);
    QCOMPARE(desk.store.events().size(), 0); // first the random wait
    desk.touch(3);
    desk.clock.advance(0s);
    QCOMPARE(desk.store.events().size(), 0); // which nothing shortens
    desk.clock.advance(desk.pace.spread);
    QCOMPARE(desk.store.events().size(), 3);
}

void tst_SyncEngine::obeysRetryAfterButNotForEver()
{
    Desk desk;
    desk.startUp();
    desk.store.setBusyFor(120s);
    desk.store.setWeather(Weather::Busy);
    desk.clock.advance(15s);
    QVERIFY(desk.clock.advanceToNext() >= 119s);
    desk.store.setBusyFor(24h);
    desk.clock.advance(120s);
    desk.clock.advanceToNext();
    QVERIFY(desk.clock.advanceToNext() <= 900s);
}

void tst_SyncEngine::strangersAreNoLine_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::newRow("cut") << Weather::Cut;
    QTest::newRow("slow") << Weather::Slow;
    QTest::newRow("login page") << Weather::LoginPage;
    QTest::newRow("nonsense") << Weather::Nonsense;
    QTest::newRow("revoked") << Weather::Revoked;
}

void tst_SyncEngine::strangersAreNoLine()
{
    QFETCH(const Weather, weather);
    Desk desk;
    desk.startUp();
    desk.store.setWeather(weather);
    QSignalSpy line(desk.engine.get(), &sync::SyncEngine::lineChanged);
    desk.clock.advance(20s);
    QVERIFY(!desk.engine->report().isUp);
    QVERIFY(!line.isEmpty());
    const qint64 lastContact = *desk.engine->report().lastContactMs;
    desk.touch(1);
    desk.clock.advance(10min);
    QVERIFY(!desk.engine->report().isUp);
    QCOMPARE(desk.engine->report().lastContactMs, lastContact);
    desk.store.setWeather(Weather::Clear);
    desk.clock.advance(60s);
    QVERIFY(desk.engine->report().isUp);
    QCOMPARE(desk.store.events().size(), 1);
}

void tst_SyncEngine::aLoginTellsOfTheLine()
{
    Desk desk;
    desk.startUp();
    desk.store.setWeather(Weather::Cut);
    desk.line.send({.path = u"/v1/visit"_s});
    settle();
    QVERIFY(!desk.engine->report().isUp); // known before the next poll
    desk.clock.advance(10min);
    desk.store.setWeather(Weather::Clear);
    desk.store.forgetAsks();
    desk.line.send({.path = u"/v1/visit"_s});
    settle();
    QVERIFY(desk.engine->report().isUp);
    desk.clock.advance(desk.pace.spread);
    QVERIFY(desk.store.count(u"/v1/feed"_s) > 0);
}

void tst_SyncEngine::takesASnapshotWhenItsCursorIsGone()
{
    Desk desk;
    desk.startUp();
    desk.touch(1);
    desk.clock.advance(0s);
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.store.restore(0);
    desk.clock.advance(15s);
    QCOMPARE(desk.catalogue.cursor()->epoch, desk.store.epoch());
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
    // And what it lost is sent again, though nobody touched the kiosk since.
    desk.clock.advance(60s);
    QCOMPARE(desk.store.events().size(), 1);
    QCOMPARE(desk.outbox.waiting(), 0);
}

void tst_SyncEngine::rebuildsADamagedCatalogue()
{
    Desk desk;
    desk.startUp();
    desk.store.forgetAsks();
    Q_EMIT desk.catalogue.damaged();
    desk.clock.advance(0s);
    QVERIFY(desk.store.count(u"/v1/feed"_s) > 0); // a round at once, not at the next poll
}

void tst_SyncEngine::goesOnThoughTheServerDisputesEvents()
{
    Desk desk;
    desk.startUp();
    desk.touch(1);
    desk.clock.advance(0s);
    desk.store.forkAt(1);
    desk.touch(2);
    desk.touch(3);
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.clock.advance(0s);
    QCOMPARE(desk.engine->report().waiting, 2);
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
    QVERIFY(desk.engine->report().isUp);
    desk.store.forgetAsks();
    desk.clock.advance(10min);
    QVERIFY(desk.store.count(u"/v1/push"_s) <= 41); // asked again at each poll, not in a loop
}

void tst_SyncEngine::aFullDiskIsNotTheLinesFault()
{
    Desk desk;
    desk.files.setFull(true);
    desk.startUp();
    QVERIFY(desk.catalogue.isEmpty());
    QVERIFY(desk.engine->report().isUp);
    desk.files.setFull(false);
    desk.clock.advance(30s);
    QVERIFY(!desk.catalogue.isEmpty());
}

void tst_SyncEngine::fetchesPicturesOnce()
{
    Desk desk;
    desk.store.addImage("a");
    desk.wanted = {sha256("a"), sha256("missing")};
    desk.start();
    QSignalSpy images(desk.engine.get(), &sync::SyncEngine::imagesArrived);
    desk.clock.advance(0s);
    QVERIFY(desk.images.has(sha256("a")));
    QCOMPARE(images.size(), 1);
    QCOMPARE(desk.store.count(u"/v1/image/"_s), 2);
    desk.clock.advance(10min);
    QCOMPARE(desk.store.count(u"/v1/image/"_s), 2); // what is missing is not asked for for ever
    desk.store.addImage("missing");
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.clock.advance(15s);
    QVERIFY(desk.images.has(sha256("missing")));
    QCOMPARE(images.size(), 2);
}

void tst_SyncEngine::bothSidesAgreeInTheEnd()
{
    const bool holds = rc::check("after any weather both sides agree", [] {
        Desk desk(*rc::gen::arbitrary<quint64>());
        desk.start();
        int touches = 0;
        const auto story = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 120)));
        for (const auto &[what, seconds] : story) {
            if (what < 8)
                desk.store.setWeather(static_cast<Weather>(what));
            else if (what == 8)
                desk.store.put(u"offer"_s, QString::number(seconds % 5),
                               QByteArray::number(seconds));
            else
                desk.touch(++touches);
            desk.clock.advance(std::chrono::seconds(seconds));
        }
        desk.store.setWeather(Weather::Clear);
        desk.clock.advance(2min);
        RC_ASSERT(desk.engine->report().isUp);
        RC_ASSERT(desk.outbox.waiting() == 0);
        RC_ASSERT(desk.store.events().size() == touches);
        RC_ASSERT(desk.catalogue.cursor()->rev == desk.store.rev());
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
