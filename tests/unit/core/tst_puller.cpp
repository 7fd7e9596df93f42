// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The feed and pictures: what the server publishes is in the cache, page by page,
// and what makes no sense changes nothing.
#include "contract/proof/sha256.h"
#include "sync/imagefetcher.h"
#include "sync/puller.h"
#include "sync/snapshotloader.h"
#include "sync/statusreporter.h"
#include "tests/unit/core/syncdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;
using sync::Outcome;

namespace
{

struct Desk : SyncDesk {
    Desk()
    {
        sync::SnapshotLoader loader(line, catalogue, files, executor, downloads,
                                    store.enrolled().hqKey);
        finish(loader);
    }
    sync::RunEnd pull()
    {
        sync::Puller puller(line, catalogue);
        return finish(puller);
    }
    sync::RunEnd fetch(const QList<Hash> &wanted)
    {
        sync::ImageFetcher fetcher(line, images, wanted);
        return finish(fetcher);
    }
};

} // namespace

class tst_Puller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatIsNew();
    void takesAwayWhatIsWithdrawn();
    void readsPageAfterPage();
    void goesOnWhereTheLineBroke();
    void changesNothing_data();
    void changesNothing();
    void wantsASnapshotInstead();
    void fetchesPictures();
    void fetchesTheMostWantedFirst();
    void goesOnWithoutAPicture();
    void reportsAndHearsWhenToCome();
};

void tst_Puller::bringsWhatIsNew()
{
    Desk desk;
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    QSignalSpy changed(&desk.catalogue, &storage::CatalogueStore::changed);
    QCOMPARE(desk.pull().outcome, Outcome::Done);
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
    QCOMPARE(desk.catalogue.cursor()->rev, desk.store.rev());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.pull().outcome, Outcome::Done);
    QCOMPARE(changed.size(), 1);
}

void tst_Puller::takesAwayWhatIsWithdrawn()
{
    Desk desk;
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.pull();
    desk.store.withdraw(u"offer"_s, u"bread"_s);
    desk.pull();
    QVERIFY(desk.catalogue.body(u"offer"_s, u"bread"_s).isNull());
}

void tst_Puller::readsPageAfterPage()
{
    Desk desk;
    for (int i = 0; i < 100; ++i)
        desk.store.put(u"product"_s, QString::number(i), "p");
    desk.store.setPage(7);
    QCOMPARE(desk.pull().outcome, Outcome::Done);
    QCOMPARE(desk.catalogue.items(u"product"_s).size(), 100);
    QCOMPARE(desk.store.count(u"/v1/feed"_s), 15);
}

void tst_Puller::goesOnWhereTheLineBroke()
{
    Desk desk;
    for (int i = 0; i < 40; ++i)
        desk.store.put(u"product"_s, QString::number(i), "p");
    desk.store.setPage(10);
    for (int i = 0; i < 2; ++i) {
        desk.store.setWeather(Weather::Clear);
        sync::Puller puller(desk.line, desk.catalogue);
        QObject::connect(&desk.catalogue, &storage::CatalogueStore::changed, &puller,
                         [&desk] { desk.store.setWeather(Weather::Cut); });
        QCOMPARE(SyncDesk::finish(puller).outcome, Outcome::NoLine);
        QCOMPARE(desk.catalogue.items(u"product"_s).size(), 10 * (i + 1));
    }
    desk.store.setWeather(Weather::Clear);
    QCOMPARE(desk.pull().outcome, Outcome::Done);
    QCOMPARE(desk.catalogue.items(u"product"_s).size(), 40);
}

void tst_Puller::changesNothing_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("cut") << Weather::Cut << Outcome::NoLine;
    QTest::newRow("slow") << Weather::Slow << Outcome::NoLine;
    QTest::newRow("login page") << Weather::LoginPage << Outcome::NoLine;
    QTest::newRow("nonsense") << Weather::Nonsense << Outcome::NoLine;
    QTest::newRow("revoked") << Weather::Revoked << Outcome::Refused;
}

void tst_Puller::changesNothing()
{
    QFETCH(const Weather, weather);
    QFETCH(const Outcome, outcome);
    Desk desk;
    const auto before = desk.catalogue.cursor();
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.store.setWeather(weather);
    QCOMPARE(desk.pull().outcome, outcome);
    QCOMPARE(desk.catalogue.cursor(), before);
    QVERIFY(desk.catalogue.body(u"offer"_s, u"bread"_s).isNull());
}

void tst_Puller::wantsASnapshotInstead()
{
    Desk restored;
    restored.store.restore(0);
    QCOMPARE(restored.pull().outcome, Outcome::Gone);
    Desk late;
    late.store.put(u"offer"_s, u"bread"_s, "cheap");
    late.store.setOldest(late.store.rev());
    QCOMPARE(late.pull().outcome, Outcome::Gone);
    SyncDesk fresh;
    sync::Puller puller(fresh.line, fresh.catalogue);
    QCOMPARE(SyncDesk::finish(puller).outcome, Outcome::Gone);
    QVERIFY(fresh.store.asks().isEmpty());
}

void tst_Puller::fetchesPictures()
{
    Desk desk;
    desk.store.addImage("a");
    desk.store.addImage("b");
    QCOMPARE(desk.fetch({sha256("a"), sha256("b"), sha256("a")}).outcome, Outcome::Done);
    QCOMPARE(*desk.images.read(sha256("a")), "a");
    QCOMPARE(desk.store.count(u"/v1/image/"_s), 2);
    // What is no longer wanted goes; what is here is not fetched again.
    QCOMPARE(desk.fetch({sha256("b")}).outcome, Outcome::Done);
    QVERIFY(!desk.images.has(sha256("a")));
    QCOMPARE(desk.store.count(u"/v1/image/"_s), 2);
    // A file that rotted is not shown.
    QVERIFY(desk.files.writeAtomically(
        desk.path(u"images/"_s) + QString::fromLatin1(sha256("b").hex()), "rotten"));
    QVERIFY(!desk.images.read(sha256("b")));
    QVERIFY(!desk.images.has(sha256("b")));
}

void tst_Puller::fetchesTheMostWantedFirst()
{
    Desk desk;
    QList<Hash> wanted;
    for (int i = 0; i < sync::ImageFetcher::portion + 5; ++i) {
        const QByteArray jpeg = "photograph " + QByteArray::number(i);
        desk.store.addImage(jpeg);
        wanted.append(sha256(jpeg));
    }
    QCOMPARE(desk.fetch(wanted).outcome, Outcome::More);
    QVERIFY(desk.images.has(wanted.at(sync::ImageFetcher::portion - 1)));
    QVERIFY(!desk.images.has(wanted.at(sync::ImageFetcher::portion)));
    QCOMPARE(desk.fetch(wanted).outcome, Outcome::Done);
    QVERIFY(desk.images.has(wanted.last()));
    QCOMPARE(desk.store.count(u"/v1/image/"_s), wanted.size());
}

void tst_Puller::goesOnWithoutAPicture()
{
    Desk desk;
    desk.store.addImage("a");
    desk.store.addImage(QByteArray(wire::maxImageBytes + 1, 'L'));
    const Hash large = sha256(QByteArray(wire::maxImageBytes + 1, 'L'));
    const QList<Hash> wanted{sha256("missing"), sha256("a"), large};
    QCOMPARE(desk.fetch(wanted).outcome, Outcome::Done);
    QVERIFY(desk.images.has(sha256("a")));
    QVERIFY(!desk.images.has(sha256("missing")));
    QVERIFY(!desk.images.has(large));
    // Bytes that are not what they claim to be are not kept.
    QVERIFY(!desk.images.put(sha256("b"), "not b"));
    Desk cut;
    cut.store.setWeather(Weather::Cut);
    QCOMPARE(cut.fetch(wanted).outcome, Outcome::NoLine);
}

void tst_Puller::reportsAndHearsWhenToCome()
{
    Desk desk;
    desk.store.setPoll(std::chrono::seconds(40));
    const wire::StatusAsk status{desk.store.epoch(), 3,           2, FakeClock::startMs,
                                 u"0.1.0"_s,         sha256("x"), 5};
    sync::StatusReporter reporter(desk.line, status, {});
    const sync::RunEnd end = SyncDesk::finish(reporter);
    QCOMPARE(end.outcome, Outcome::Done);
    QCOMPARE(end.wait, std::chrono::milliseconds(40'000));
    QCOMPARE(desk.store.lastStatus(), status);
    desk.store.setWeather(Weather::Nonsense);
    sync::StatusReporter again(desk.line, status, {});
    QCOMPARE(SyncDesk::finish(again).outcome, Outcome::NoLine);
}

QTEST_GUILESS_MAIN(tst_Puller)
#include "tst_puller.moc"
