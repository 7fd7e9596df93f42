// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where keys lead on a page: every control is reached, there and back again, whatever
// lies where; and on a page like ours the way is the one a reader would guess.
#include "app/access/controlorder.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace endcap;

namespace
{

ControlPlaces drawPage()
{
    ControlPlaces page;
    const int count = *rc::gen::inRange(1, 14);
    for (int i = 0; i < count; ++i)
        page.places.append(QRectF(*rc::gen::inRange(0, 2000), *rc::gen::inRange(0, 1800),
                                  *rc::gen::inRange(96, 900), *rc::gen::inRange(96, 400)));
    page.mirrored = *rc::gen::arbitrary<bool>();
    page.fold = *rc::gen::element(0, 1080);
    for (qsizetype i = 0; i < count; ++i)
        if (*rc::gen::weightedElement<bool>({{4, false}, {1, true}}))
            page.last.append(i);
    return page;
}

// 3 x 4 keys of 200 x 100 with a wide key below them.
ControlPlaces keypad()
{
    ControlPlaces page;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 3; ++column)
            page.places.append(QRectF(column * 220, row * 120, 200, 100));
    page.places.append(QRectF(0, 480, 640, 100));
    return page;
}

} // namespace

class ControlOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWayReachesEveryControlAndTheOtherComesBack()
    {
        QVERIFY(rc::check([] {
            const ControlPlaces page = drawPage();
            const Way on = page.mirrored ? Way::Left : Way::Right;
            const Way back = page.mirrored ? Way::Right : Way::Left;
            QSet<qsizetype> met;
            qsizetype here = nextControl(page, -1, on);
            RC_ASSERT(here == readingOrder(page).first());
            for (qsizetype i = 0; i < page.places.size(); ++i) {
                met.insert(here);
                const qsizetype next = nextControl(page, here, on);
                RC_ASSERT(nextControl(page, next, back) == here);
                here = next;
            }
            RC_ASSERT(met.size() == page.places.size());
            RC_ASSERT(here == readingOrder(page).first());
        }));
    }

    void downLeadsDownAndUpLeadsUp()
    {
        QVERIFY(rc::check([] {
            const ControlPlaces page = drawPage();
            const auto here = *rc::gen::inRange<qsizetype>(0, page.places.size());
            const QRectF &place = page.places.at(here);
            const bool isLowest = std::ranges::none_of(page.places, [&](const QRectF &other) {
                return other.center().y() > place.bottom();
            });
            const bool isHighest = std::ranges::none_of(
                page.places, [&](const QRectF &other) { return other.center().y() < place.top(); });
            const qsizetype down = nextControl(page, here, Way::Down);
            const qsizetype up = nextControl(page, here, Way::Up);
            RC_ASSERT((isLowest ? down == readingOrder(page).first()
                                : page.places.at(down).center().y() > place.bottom()));
            RC_ASSERT((isHighest ? up == readingOrder(page).last()
                                 : page.places.at(up).center().y() < place.top()));
        }));
    }

    void aKeypadIsWalkedAsItLooks()
    {
        const ControlPlaces page = keypad();
        QCOMPARE(nextControl(page, -1, Way::Right), 0);
        QCOMPARE(nextControl(page, -1, Way::Down), 0);
        QCOMPARE(nextControl(page, -1, Way::Up), 12);
        QCOMPARE(nextControl(page, 4, Way::Right), 5);
        QCOMPARE(nextControl(page, 5, Way::Right), 6); // on to the next row
        QCOMPARE(nextControl(page, 4, Way::Down), 7);
        QCOMPARE(nextControl(page, 4, Way::Up), 1);
        QCOMPARE(nextControl(page, 11, Way::Down), 12);
        QCOMPARE(nextControl(page, 12, Way::Up), 10); // straight ahead
        QCOMPARE(nextControl(page, 12, Way::Down), 0);
    }

    void aMirroredPageIsReadFromTheRight()
    {
        ControlPlaces page = keypad();
        page.mirrored = true;
        QCOMPARE(nextControl(page, -1, Way::Left), 2);
        QCOMPARE(nextControl(page, 2, Way::Left), 1);
        QCOMPARE(nextControl(page, 0, Way::Left), 5);
    }

    void theSecondColumnComesAfterTheFirst()
    {
        ControlPlaces page;
        page.places = {{0, 100, 900, 100}, {1080, 100, 900, 100}, {0, 900, 900, 100}};
        page.fold = 1080;
        QCOMPARE(readingOrder(page), (QList<qsizetype>{0, 2, 1}));
        page.mirrored = true;
        QCOMPARE(readingOrder(page), (QList<qsizetype>{1, 0, 2}));
    }

    void aTileBesideTwoSmallerOnesComesFirst()
    {
        ControlPlaces page;
        page.places = {{0, 0, 400, 400}, {500, 0, 400, 180}, {500, 220, 400, 180}};
        QCOMPARE(readingOrder(page), (QList<qsizetype>{0, 1, 2}));
    }

    void whatBelongsToEveryPageComesAfterItsOwn()
    {
        ControlPlaces page;
        page.places = {{800, 0, 200, 96}, {0, 200, 400, 100}, {1100, 200, 400, 100}};
        page.last = {0};
        QCOMPARE(readingOrder(page), (QList<qsizetype>{1, 2, 0}));
        QCOMPARE(nextControl(page, -1, Way::Right), 1);
        QCOMPARE(nextControl(page, -1, Way::Left), 0);
        QCOMPARE(nextControl(page, 2, Way::Up), 0); // one looks up at it as before
        page.mirrored = true;
        page.fold = 1080;
        QCOMPARE(readingOrder(page), (QList<qsizetype>{2, 1, 0}));
    }

    void anEmptyPageHasNoNext()
    {
        QCOMPARE(nextControl({}, -1, Way::Right), -1);
        QVERIFY(readingOrder({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ControlOrderTest)
#include "tst_controlorder.moc"
