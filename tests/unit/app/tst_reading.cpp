// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading reviews, as the screen's C++ does it: pages, orders, votes and reads that happen
// once.
#include "tests/unit/app/reader.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::bread;
using test::Reader;

class tst_Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void showsTheSumAndOnePageAfterTheOther()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.look(bread);
        QCOMPARE(reader.app->flow()->state(), Flow::Reviews);
        QCOMPARE(reader.reviews().phase(), ReviewsController::Waiting);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        QCOMPARE(reader.reviews().count(), 45);
        QCOMPARE(reader.reviews().counts(), (QList{9, 9, 9, 9, 9}));
        QCOMPARE(reader.reviews().average(), 3.0);
        QCOMPARE(reader.reviews().boughtHere(), 22);
        QCOMPARE(reader.reviews().order(), ReviewsController::Neutral); // F7
        QCOMPARE(reader.reviews().reviews()->rowCount(), 20);
        reader.reviews().readMore();
        QTRY_COMPARE(reader.reviews().reviews()->rowCount(), 40);
        reader.reviews().readMore();
        QTRY_COMPARE(reader.reviews().reviews()->rowCount(), 45);
        QVERIFY(!reader.reviews().hasMore());
        QCOMPARE(reader.told(0, "words").toString(), u"One\nTwo"_s);
        QVERIFY(!reader.told(0, "boughtHere").toBool());
        QVERIFY(reader.told(1, "boughtHere").toBool());
    }

    void orderAndStarsBeginAnew()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.look(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        reader.reviews().filter(5);
        QTRY_COMPARE(reader.reviews().reviews()->rowCount(), 9);
        reader.reviews().choose(ReviewsController::Critical);
        QTRY_COMPARE(reader.reviews().reviews()->rowCount(), 9);
        const ReviewQuery asked = reader.core.door.reviewQueries.last();
        QCOMPARE(asked, (ReviewQuery{bread, ReviewOrder::Critical, 5, std::nullopt}));
        reader.reviews().filter(5); // once more: all
        QTRY_COMPARE(reader.reviews().reviews()->rowCount(), 20);
        QCOMPARE(reader.core.door.reviewQueries.last().stars, 0);
    }

    void readingIsOneDeedAProduct()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        for (int i = 0; i < 3; ++i) {
            reader.look(bread);
            QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        }
        QTRY_COMPARE(reader.core.door.deeds.size(), 1);
        QCOMPARE(reader.core.door.deeds.first().ask.body, EventBody(ReviewsRead{bread}));
    }

    void nothingToReadIsNoDeed()
    {
        Reader reader;
        reader.core.door.said.clear();
        QVERIFY(reader.comeIn());
        reader.look(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Empty);
        reader.look(u"00012345678912"_s);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::NotHere);
        reader.core.door.reviewsError = link::AskError::NotReady;
        reader.reviews().again();
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Unreadable);
        QVERIFY(reader.core.door.deeds.isEmpty());
    }

    void aVoteCountsOnceAndIsTakenBackWhenRefused_data()
    {
        QTest::addColumn<bool>("isProven");
        QTest::addColumn<bool>("isOwner");
        QTest::newRow("proven") << true << true;
        QTest::newRow("claimed") << false << false; // a no would tell of another day
        QTest::newRow("unproven number") << true << false;
    }

    void aVoteCountsOnceAndIsTakenBackWhenRefused()
    {
        QFETCH(bool, isProven);
        QFETCH(bool, isOwner);
        Reader reader;
        reader.core.door.members[u"+12125550142"_s].answer.isNumberProven = isOwner;
        QVERIFY(isProven ? reader.comeInProven() : reader.comeIn());
        reader.look(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        QTRY_COMPARE(reader.core.door.deeds.size(), 1);
        reader.reviews().foundHelpful(u"r7"_s);
        reader.reviews().foundHelpful(u"r7"_s);
        QTRY_COMPARE(reader.told(7, "vote").toInt(), int(ReviewListModel::Voted));
        QCOMPARE(reader.told(7, "helpful").toInt(), 8);
        QCOMPARE(reader.core.door.deeds.size(), 2);
        reader.core.link().tellSettled({2, u"already-helped"_s});
        if (isOwner) {
            QTRY_COMPARE(reader.told(7, "vote").toInt(), int(ReviewListModel::Refused));
            QCOMPARE(reader.told(7, "helpful").toInt(), 7);
        } else {
            QTest::qWait(50);
            QCOMPARE(reader.told(7, "vote").toInt(), int(ReviewListModel::Voted));
        }
    }

    // Anybody may read; who did not say who she is leaves no deed and no vote.
    void readingNeedsNoName()
    {
        Reader reader;
        QVERIFY(reader.open());
        reader.look(bread);
        QCOMPARE(reader.app->flow()->state(), Flow::Reviews);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        QVERIFY(!reader.reviews().isKnown());
        reader.reviews().foundHelpful(u"r7"_s);
        QCOMPARE(reader.told(7, "vote").toInt(), int(ReviewListModel::NotVoted));
        QVERIFY(reader.core.door.deeds.isEmpty());
        // To write she says it, and comes back to where she was; now it counts.
        reader.app->flow()->begin();
        QCOMPARE(reader.app->flow()->state(), Flow::Identify);
        reader.typePhone(u"2125550142"_s);
        reader.app->identify()->skipPin();
        QCOMPARE(reader.app->flow()->state(), Flow::Reviews);
        QVERIFY(reader.reviews().isKnown());
        QTRY_COMPARE(reader.core.door.deeds.size(), 1);
        reader.app->flow()->back();
        reader.app->flow()->back();
        QCOMPARE(reader.app->flow()->state(), Flow::Home);
    }

    // Looking at a product is not reading what is said of it.
    void theProductsPageIsNoDeed()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.app->find()->open(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        QCOMPARE(reader.reviews().count(), 45);
        QVERIFY(reader.core.door.deeds.isEmpty());
        reader.app->flow()->openReviews();
        QTRY_COMPARE(reader.core.door.deeds.size(), 1);
    }

    // A vote is in the count once the store has counted it.
    void herVoteIsNotAddedTwice()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.look(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        reader.reviews().foundHelpful(u"r7"_s);
        QTRY_COMPARE(reader.told(7, "helpful").toInt(), 8);
        reader.core.door.said[7].helpful = 8;
        reader.reviews().choose(ReviewsController::Newest);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        QTRY_COMPARE(reader.told(7, "vote").toInt(), int(ReviewListModel::Voted));
        QCOMPARE(reader.told(7, "helpful").toInt(), 8);
        reader.core.door.said[7].helpful = 12; // others, too
        reader.reviews().choose(ReviewsController::Helpful);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        QCOMPARE(reader.told(7, "helpful").toInt(), 12);
    }
};

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_reading.moc"
