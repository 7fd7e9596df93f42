// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A snapshot: signed, checked, resumed where it stopped, and never half of one.
#include "contract/proof/sha256.h"
#include "sync/snapshotloader.h"
#include "tests/unit/core/syncdesk.h"

#include <QTest>

using namespace endcap;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;
using sync::Outcome;
using sync::SnapshotLoader;

namespace
{

struct Desk : SyncDesk {
    sync::RunEnd load()
    {
        SnapshotLoader loader(line, catalogue, files, executor, downloads, store.enrolled().hqKey);
        return finish(loader);
    }
    // Bodies that do not pack: the download takes several slices.
    void makeLarge()
    {
        FakeRandom noise(7);
        for (int i = 0; i < 40; ++i)
            store.put(u"product"_s, QString::number(i), noise.bytes(100'000));
    }
    int slices() const { return store.count(u"/v1/snapshot/"_s); }
    QStringList parts() const { return QDir(downloads).entryList(QDir::Files); }
};

} // namespace

class tst_SnapshotLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsACatalogue();
    void goesOnWhereItStopped();
    void startsOverWhenThereIsAnotherOne();
    void doesNotTrustWhatIsNotSigned();
    void doesNotTrustWhatLiesHere();
    void needsSpace();
    void isNoLine_data();
    void isNoLine();
};

void tst_SnapshotLoader::bringsACatalogue()
{
    Desk desk;
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    QCOMPARE(desk.load().outcome, Outcome::Done);
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
    QCOMPARE(desk.catalogue.cursor(),
             (storage::CatalogueCursor{desk.store.epoch(), desk.store.rev()}));
    QVERIFY(desk.parts().isEmpty());
}

void tst_SnapshotLoader::goesOnWhereItStopped()
{
    Desk desk;
    desk.makeLarge();
    desk.store.breakSnapshotAt(2 * SnapshotLoader::slice);
    QCOMPARE(desk.load().outcome, Outcome::NoLine);
    QVERIFY(desk.catalogue.isEmpty());
    QCOMPARE(desk.slices(), 3); // two came, the third did not
    desk.store.forgetAsks();
    desk.store.breakSnapshotAt(-1);
    QCOMPARE(desk.load().outcome, Outcome::Done);
    QCOMPARE(desk.slices(), 2); // 4,000,000 bytes are four slices
    QCOMPARE(desk.store.asks().at(1).range->first, 2 * SnapshotLoader::slice);
    QCOMPARE(desk.catalogue.items(u"product"_s).size(), 40);
}

void tst_SnapshotLoader::startsOverWhenThereIsAnotherOne()
{
    Desk desk;
    desk.makeLarge();
    desk.store.breakSnapshotAt(2 * SnapshotLoader::slice);
    desk.load();
    QCOMPARE(desk.parts().size(), 1);
    const QString old = desk.parts().constFirst();
    desk.store.breakSnapshotAt(-1);
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    QCOMPARE(desk.load().outcome, Outcome::Done);
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
    QVERIFY(!desk.parts().contains(old));
}

void tst_SnapshotLoader::doesNotTrustWhatIsNotSigned()
{
    Desk desk;
    desk.store.setSnapshotForged(true);
    QCOMPARE(desk.load().outcome, Outcome::NoLine);
    QCOMPARE(desk.slices(), 0);
    QVERIFY(desk.catalogue.isEmpty());
}

void tst_SnapshotLoader::doesNotTrustWhatLiesHere()
{
    Desk desk;
    desk.makeLarge();
    desk.store.breakSnapshotAt(2 * SnapshotLoader::slice);
    desk.load();
    // The disk lost the end of what was written and gives zeros.
    const QString part = desk.downloads + u'/' + desk.parts().constFirst();
    QVERIFY(desk.files.writeAt(part, 100, QByteArray(50'000, '\0')));
    desk.store.breakSnapshotAt(-1);
    QCOMPARE(desk.load().outcome, Outcome::NoLine);
    QVERIFY(desk.catalogue.isEmpty());
    QCOMPARE(desk.load().outcome, Outcome::Done); // from the start
    QCOMPARE(desk.catalogue.items(u"product"_s).size(), 40);
}

void tst_SnapshotLoader::needsSpace()
{
    Desk desk;
    QCOMPARE(desk.load().outcome, Outcome::Done);
    desk.store.put(u"offer"_s, u"bread"_s, "cheap");
    desk.files.setFull(true);
    QCOMPARE(desk.load().outcome, Outcome::NotStored);
    QVERIFY(!desk.catalogue.isEmpty()); // the old one goes on
    desk.files.setFull(false);
    QCOMPARE(desk.load().outcome, Outcome::Done);
    QCOMPARE(desk.catalogue.body(u"offer"_s, u"bread"_s), "cheap");
}

void tst_SnapshotLoader::isNoLine_data()
{
    QTest::addColumn<Weather>("weather");
    QTest::newRow("cut") << Weather::Cut;
    QTest::newRow("slow") << Weather::Slow;
    QTest::newRow("login page") << Weather::LoginPage;
    QTest::newRow("nonsense") << Weather::Nonsense;
}

void tst_SnapshotLoader::isNoLine()
{
    QFETCH(const Weather, weather);
    Desk desk;
    desk.store.setWeather(weather);
    QCOMPARE(desk.load().outcome, Outcome::NoLine);
    QVERIFY(desk.catalogue.isEmpty());
    // The same in the middle of the download.
    desk.store.setWeather(Weather::Clear);
    {
        SnapshotLoader loader(desk.line, desk.catalogue, desk.files, desk.executor, desk.downloads,
                              desk.store.enrolled().hqKey);
        QObject::connect(&desk.line, &sync::StoreLine::heard, &loader,
                         [&] { desk.store.setWeather(weather); });
        QCOMPARE(SyncDesk::finish(loader).outcome, Outcome::NoLine);
    }
    QVERIFY(desk.catalogue.isEmpty());
    desk.store.setWeather(Weather::Clear);
    QCOMPARE(desk.load().outcome, Outcome::Done);
}

QTEST_GUILESS_MAIN(tst_SnapshotLoader)
#include "tst_snapshotloader.moc"
