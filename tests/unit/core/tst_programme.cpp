// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on at a moment, and when that changes: never an expired thing, never
// another store's, and no bad item hides the others.
#include "contract/proof/sha256.h"
#include "services/programme.h"
#include "sync/snapshotloader.h"
#include "tests/unit/core/syncdesk.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::fakes;
using namespace Qt::StringLiterals;
using services::Programme;

namespace
{

constexpr qint64 t0 = FakeClock::startMs; // a Saturday, 12:00 in Chicago
constexpr qint64 hourMs = 3'600'000;

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

struct Desk : SyncDesk {
    void put(const Slide &slide) { store.put(u"slide"_s, slide.id, wire::encodeSlide(slide)); }
    void put(const Offer &offer) { store.put(u"offer"_s, offer.id, wire::encodeOffer(offer)); }
    void put(const Drawing &drawing)
    {
        store.put(u"drawing"_s, drawing.id, wire::encodeDrawing(drawing));
    }
    void put(const Share &share) { store.put(u"share"_s, share.id, wire::encodeShare(share)); }
    void put(const Product &product)
    {
        store.put(u"product"_s, product.gtin, wire::encodeProduct(product));
    }
    Programme programme()
    {
        sync::SnapshotLoader loader(line, catalogue, files, executor, downloads,
                                    store.enrolled().hqKey);
        finish(loader);
        return {catalogue, u"S1000"_s, store.enrolled().hqKey};
    }
};

QStringList names(const QList<ShownItem> &items)
{
    QStringList ids;
    for (const ShownItem &item : items)
        ids.append(item.kind + u'/' + item.id);
    ids.sort();
    return ids;
}

} // namespace

class tst_Programme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutItsStore();
    void showsWhatIsOn();
    void showsNothingOfOtherStores();
    void namesProductsOfWhatIsOn();
    void goesOnWithoutWhatItCannotRead();
    void knowsDaysAndHours();
    void neverMissesAChange();
    void wantsPicturesOfWhatIsToCome();
};

void tst_Programme::isEmptyWithoutItsStore()
{
    Desk desk;
    desk.put(sampleSlide(u"a"_s, t0, 1));
    desk.programme();
    const Programme other(desk.catalogue, u"S9999"_s, {});
    QVERIFY(!other.store());
    QVERIFY(other.itemsAt(at(t0)).isEmpty());
    QVERIFY(Programme().itemsAt(at(t0)).isEmpty());
    QCOMPARE(Programme().nextChangeAfter(at(t0)), at(t0 + 24 * hourMs));
}

void tst_Programme::showsWhatIsOn()
{
    Desk desk;
    desk.put(sampleSlide(u"now"_s, t0 - hourMs, 2));
    desk.put(sampleSlide(u"later"_s, t0 + hourMs, 2));
    desk.put(sampleSlide(u"over"_s, t0 - hourMs, 1));
    desk.put(sampleDrawing(u"week"_s, t0 - hourMs, 3));
    desk.put(sampleOffer(u"bread"_s, {}, t0, 5));
    desk.put(sampleShare(u"come"_s, t0 - hourMs, 6));
    const Programme programme = desk.programme();
    QCOMPARE(names(programme.itemsAt(at(t0))),
             (QStringList{u"drawing/week"_s, u"offer/bread"_s, u"share/come"_s, u"slide/now"_s}));
    QCOMPARE(programme.nextChangeAfter(at(t0)), at(t0 + hourMs));
    QCOMPARE(names(programme.itemsAt(at(t0 + hourMs))),
             (QStringList{u"drawing/week"_s, u"offer/bread"_s, u"share/come"_s, u"slide/later"_s}));
    QCOMPARE(programme.nextChangeAfter(at(t0 + 3 * hourMs)), at(t0 + 5 * hourMs));
    QVERIFY(programme.itemsAt(at(t0 + 100 * hourMs)).isEmpty());
    QVERIFY(programme.drawing(u"week"_s));
    QVERIFY(!programme.drawing(u"month"_s));
}

void tst_Programme::showsNothingOfOtherStores()
{
    Desk desk;
    Slide elsewhere = sampleSlide(u"elsewhere"_s, t0, 2);
    elsewhere.stores = {u"S2000"_s};
    elsewhere.product = u"00000000000017"_s;
    Slide here = sampleSlide(u"here"_s, t0, 2);
    here.stores = {u"S2000"_s, u"S1000"_s};
    Product product = sampleProduct(elsewhere.product);
    product.image = sha256("a");
    desk.put(elsewhere);
    desk.put(here);
    desk.put(product);
    const Programme programme = desk.programme();
    QCOMPARE(names(programme.itemsAt(at(t0))), QStringList{u"slide/here"_s});
    QVERIFY(programme.imagesFrom(at(t0)).isEmpty());
}

void tst_Programme::namesProductsOfWhatIsOn()
{
    Desk desk;
    Slide slide = sampleSlide(u"a"_s, t0, 2);
    slide.product = u"00000000000017"_s;
    desk.put(slide);
    desk.put(sampleOffer(u"same"_s, slide.product, t0, 1));
    desk.put(sampleOffer(u"other"_s, u"00000000000024"_s, t0 + hourMs, 1));
    desk.put(sampleOffer(u"unknown"_s, u"00000000000031"_s, t0, 2));
    desk.put(sampleProduct(u"00000000000017"_s));
    desk.put(sampleProduct(u"00000000000024"_s));
    desk.put(sampleProduct(u"00000000000048"_s)); // nobody names it
    const Programme programme = desk.programme();
    QCOMPARE(names(programme.itemsAt(at(t0))),
             (QStringList{u"offer/same"_s, u"offer/unknown"_s, u"product/00000000000017"_s,
                          u"slide/a"_s}));
    QVERIFY(names(programme.itemsAt(at(t0 + hourMs))).contains(u"product/00000000000024"_s));
}

void tst_Programme::goesOnWithoutWhatItCannotRead()
{
    Desk desk;
    desk.store.put(u"slide"_s, u"broken"_s, "\xff\xff");
    desk.store.put(u"product"_s, u"00000000000017"_s, "");
    Slide good = sampleSlide(u"good"_s, t0, 2);
    good.product = u"00000000000017"_s;
    good.headline = QString(10'000, u'm');
    desk.put(good);
    QCOMPARE(names(desk.programme().itemsAt(at(t0))), QStringList{u"slide/good"_s});
}

void tst_Programme::knowsDaysAndHours()
{
    Desk desk;
    Slide evening = sampleSlide(u"evening"_s, t0 - 24 * hourMs, 24 * 30);
    evening.hours = {17, 24};
    Slide sunday = sampleSlide(u"sunday"_s, t0 - 24 * hourMs, 24 * 30);
    sunday.days = {7};
    desk.put(evening);
    desk.put(sunday);
    const Programme programme = desk.programme();
    QVERIFY(programme.itemsAt(at(t0)).isEmpty()); // Saturday noon in Chicago
    QCOMPARE(programme.nextChangeAfter(at(t0)), at(t0 + 5 * hourMs));
    QCOMPARE(names(programme.itemsAt(at(t0 + 5 * hourMs))), QStringList{u"slide/evening"_s});
    const QDateTime midnight = programme.nextChangeAfter(at(t0 + 5 * hourMs));
    QCOMPARE(midnight, at(t0 + 12 * hourMs));
    QCOMPARE(names(programme.itemsAt(midnight)), QStringList{u"slide/sunday"_s});
}

void tst_Programme::neverMissesAChange()
{
    // Asking again at each announced change shows the same as asking each quarter
    // of an hour, for any schedule and over the end of summer time.
    const bool holds = rc::check("no change goes unannounced", [] {
        Desk desk;
        const auto hour = [](int most) { return *rc::gen::inRange(0, most); };
        for (int i = 0; i < 3; ++i) {
            Slide slide = sampleSlide(QString::number(i), t0 + (hour(60) - 30) * hourMs, hour(60));
            if (*rc::gen::arbitrary<bool>())
                slide.hours = {hour(25), hour(25)};
            if (*rc::gen::arbitrary<bool>())
                slide.days = {1 + hour(7), 1 + hour(7)};
            desk.put(slide);
        }
        desk.put(sampleOffer(u"o"_s, {}, t0 + hour(40) * hourMs, hour(40)));
        StoreProfile store = sampleStore();
        store.timeZone = *rc::gen::element(u"America/Chicago"_s, u"Asia/Kolkata"_s, u"nowhere"_s);
        desk.store.put(u"store"_s, u"S1000"_s, wire::encodeStore(store));
        const Programme programme = desk.programme();
        const qint64 start = t0 - 20 * 24 * hourMs; // 1 November: clocks go back
        QDateTime validUntil = at(start);
        QStringList shown;
        for (qint64 ms = start; ms < start + 48 * hourMs; ms += hourMs / 4) {
            while (at(ms) >= validUntil) {
                shown = names(programme.itemsAt(validUntil));
                const QDateTime next = programme.nextChangeAfter(validUntil);
                RC_ASSERT(next > validUntil);
                validUntil = next;
            }
            RC_ASSERT(shown == names(programme.itemsAt(at(ms))));
        }
    });
    QVERIFY(holds);
}

void tst_Programme::wantsPicturesOfWhatIsToCome()
{
    Desk desk;
    const auto add = [&desk](const QString &gtin, qint64 from, const QByteArray &picture) {
        Product product = sampleProduct(gtin);
        product.image = sha256(picture);
        desk.put(product);
        desk.put(sampleOffer(u"of "_s + gtin, gtin, from, 1));
    };
    add(u"00000000000017"_s, t0, "now");
    add(u"00000000000024"_s, t0 + 100 * hourMs, "later");
    add(u"00000000000031"_s, t0 - 100 * hourMs, "over");
    desk.put(sampleOffer(u"plain"_s, u"00000000000048"_s, t0, 1));
    desk.put(sampleProduct(u"00000000000048"_s));
    const QList<Hash> wanted = desk.programme().imagesFrom(at(t0));
    QCOMPARE(QSet<Hash>(wanted.cbegin(), wanted.cend()),
             (QSet<Hash>{sha256("now"), sha256("later")}));
}

QTEST_GUILESS_MAIN(tst_Programme)
#include "tst_programme.moc"
