// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reviews as values and bytes: round trips, bounds, the average, and an order that
// depends on the id alone.
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"

#include <QCborMap>
#include <QTest>

#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

Review someReview()
{
    return {.id = u"r1"_s,
            .product = u"00012345678905"_s,
            .stars = 4,
            .title = u"Good bread"_s,
            .text = u"Twice a week.\nToasts well."_s,
            .written = QDate(2026, 11, 20),
            .bought = QDate(2026, 10, 1),
            .store = u"Bloomington"_s,
            .isRewarded = true,
            .isInsider = false,
            .helpful = 41,
            .language = u"en"_s,
            .source = {}};
}

} // namespace

class tst_Reviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameAfterTheWire()
    {
        Review review = someReview();
        QCOMPARE(*wire::decodeReview(review.id, wire::encodeReview(review)), review);
        review.bought = {};
        review.store.clear();
        review.source = u"elsewhere"_s;
        const auto read = wire::decodeReview(review.id, wire::encodeReview(review));
        QCOMPARE(*read, review);
        QVERIFY(!read->isBoughtHere());
    }

    void areRefusedWhenAFieldIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("no star") << u"stars"_s << QCborValue(0);
        QTest::newRow("six stars") << u"stars"_s << QCborValue(6);
        QTest::newRow("short product") << u"product"_s << QCborValue(u"123"_s);
        QTest::newRow("no day") << u"written"_s << QCborValue(u"2026-02-30"_s);
        QTest::newRow("no month") << u"bought"_s << QCborValue(u"2026-13"_s);
        QTest::newRow("endless text") << u"text"_s << QCborValue(QString(4001, u'x'));
    }

    void areRefusedWhenAFieldIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QCborMap map = wire::decodeCborMap(wire::encodeReview(someReview())).value();
        map.insert(key, value);
        const auto read = wire::decodeReview(u"r1"_s, wire::encodeCbor(map));
        QVERIFY(!read);
        QCOMPARE(read.error().field, key);
    }

    void theSumKnowsItsAverage_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<int>("tenths");
        QTest::newRow("none") << QList{0, 0, 0, 0, 0} << 0;
        QTest::newRow("the picture") << QList{6, 4, 12, 38, 152} << 45;
        QTest::newRow("half up") << QList{0, 0, 0, 19, 1} << 41; // 4.05
        QTest::newRow("a hundred million") << QList{100'000'000, 0, 0, 0, 0} << 10;
    }

    void theSumKnowsItsAverage()
    {
        QFETCH(QList<int>, counts);
        QFETCH(int, tenths);
        Rating rating{u"00012345678905"_s, {}, 3};
        std::ranges::copy(counts, rating.counts.begin());
        QCOMPARE(rating.averageTenths(), tenths);
        QCOMPARE(*wire::decodeRating(rating.product, wire::encodeRating(rating)), rating);
    }

    void theAverageIsThatOfTheStars()
    {
        QVERIFY(rc::check("the average of the sum is the average of all the stars", [] {
            const auto stars = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 6));
            Rating rating;
            double sum = 0;
            for (int each : stars) {
                ++rating.counts.at(static_cast<size_t>(each - 1));
                sum += each;
            }
            RC_ASSERT(rating.count() == static_cast<int>(stars.size()));
            if (!stars.empty()) {
                const double average = sum / static_cast<double>(stars.size());
                RC_ASSERT(std::abs(rating.averageTenths() / 10.0 - average) <= 0.0500001);
            }
        }));
    }

    // Whoever shows reviews shows them in the same order: these places may never change.
    void theNeutralPlaceIsOfTheIdAlone()
    {
        QCOMPARE(neutralPlace(u"r1"_s), 3351214209584882564);
        QVERIFY(neutralPlace(u"r2"_s) != neutralPlace(u"r1"_s));
        QVERIFY(neutralPlace(u"r2"_s) >= 0);
    }

    void theIdTellsNothingOfItsEvent()
    {
        const EventId event = *EventId::from(QByteArray(16, 'v'));
        const QString id = reviewIdOf(event);
        QCOMPARE(id.size(), 32);
        QCOMPARE(id, reviewIdOf(event));
        QVERIFY(id != reviewIdOf(*EventId::from(QByteArray(16, 'w'))));
        QVERIFY(!id.contains(QString::fromLatin1(event.hex().first(8))));
    }
};

QTEST_GUILESS_MAIN(tst_Reviews)
#include "tst_reviews.moc"
