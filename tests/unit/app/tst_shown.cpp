// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the screen says it shows is what it shows.
#include "contract/wire/itemcodecs.h"
#include "tests/unit/app/walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

class ShownTest final : public QObject
{
    Q_OBJECT

private:
    // What headquarters expects of this store now.
    static Hash expected(fakes::FakeDoor &door) { return shownDigest(door.content().items); }

private Q_SLOTS:
    void isToldOnceThePageIsUp()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        QTest::qWait(50);
        QVERIFY(shopper.core.door.shown.isEmpty()); // no page has said that it shows anything
        shopper.app->attract()->showing(u"slide/nonsense"_s);
        QTest::qWait(50);
        QVERIFY(shopper.core.door.shown.isEmpty());
        shopper.app->attract()->showing(u"slide/welcome"_s);
        QTRY_COMPARE(shopper.core.door.shown.size(), 1);
        QVERIFY(shopper.core.door.shown.constLast() == expected(shopper.core.door));
        shopper.app->attract()->showing(u"offer/bread"_s);
        QTest::qWait(50);
        QCOMPARE(shopper.core.door.shown.size(), 1);
    }

    void isToldAgainWhenItChangesAndAfterAReconnection()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        fakes::FakeDoor &door = shopper.core.door;
        shopper.app->attract()->showing(u"slide/welcome"_s);
        QTRY_COMPARE(door.shown.size(), 1);
        door.products[0].priceMinor = 279;
        door.slides[0].headline = u"New"_s;
        shopper.core.link().tellContentChanged();
        QTRY_COMPARE(door.shown.size(), 2);
        QVERIFY(door.shown.constLast() == expected(door));
        QVERIFY(door.shown.at(0) != door.shown.at(1));
        shopper.core.cut();
        QTRY_COMPARE(door.shown.size(), 3);
        QVERIFY(door.shown.at(2) == door.shown.at(1));
    }

    void whatCannotBeReadDoesNotCount()
    {
        WalkIn shopper;
        fakes::FakeDoor &door = shopper.core.door;
        const auto good = shownDigest(door.content().items);
        door.slides.append(fakes::sampleSlide(u"over"_s, 0, 1)); // sent, but not on
        QVERIFY(shopper.open());
        shopper.app->attract()->showing(u"slide/welcome"_s);
        QTRY_COMPARE(door.shown.size(), 1);
        QVERIFY(door.shown.constLast() == good);
    }

    void anEmptyStoreSaysSo()
    {
        WalkIn shopper;
        shopper.core.door.slides.clear();
        shopper.core.door.offers.clear();
        shopper.core.door.drawings.clear();
        shopper.core.door.products.clear();
        QVERIFY(shopper.open());
        QTRY_COMPARE(shopper.core.door.shown.size(), 1);
        QVERIFY(shopper.core.door.shown.constLast() == shownDigest({}));
    }
};

QTEST_GUILESS_MAIN(ShownTest)
#include "tst_shown.moc"
