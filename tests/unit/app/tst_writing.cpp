// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a review, as the screen's C++ does it: of what was bought or scanned, once, and a
// claimed visit that never learns what was bought.
#include "tests/unit/app/reader.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::bread;
using test::Reader;

class tst_Writing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aClaimedVisitWritesOfWhatSheScanned()
    {
        Reader reader;
        reader.core.door.members[u"+12125550142"_s].answer.bought = {
            {bread, QDate(2026, 11, 1), false}};
        QVERIFY(reader.comeIn());
        reader.look(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        reader.writing().open(bread);
        QCOMPARE(reader.app->flow()->state(), Flow::WriteReview);
        QVERIFY(reader.writing().canWrite());
        QCOMPARE(reader.writing().bought()->rowCount(), 0); // never what she bought
        QCOMPARE(reader.writing().points(), 30);
        reader.writing().send(); // no stars yet
        QCOMPARE(reader.writing().step(), WriteReviewController::Rate);
        reader.writing().setStars(4);
        for (const int word : {0, 1, 2, 3})
            reader.writing().toggle(word);
        reader.writing().toggle(1);
        QCOMPARE(reader.writing().words(), (QList<int>{0, 2}));
        reader.writing().writeMore();
        reader.writing().setText(QString(1600, u'x'));
        QCOMPARE(reader.writing().lettersLeft(), 0);
        reader.writing().send(QString(130, u'y'));
        QTRY_COMPARE(reader.writing().deed()->state(), Deed::Saved);
        const auto &kept = reader.core.door.deeds.last();
        QCOMPARE(kept.ask.body, EventBody(ReviewWritten{bread, 4}));
        QCOMPARE(kept.secret.review->title.size(), 120);
        QCOMPARE(kept.secret.review->text.size(), 1500);
        reader.app->flow()->back();
        QCOMPARE(reader.app->flow()->state(), Flow::Reviews);
        reader.writing().open(bread);
        QVERIFY(!reader.writing().canWrite()); // once in a visit
        QVERIFY(reader.writing().isReviewed());
    }

    void aProvenVisitWritesOfWhatSheBought()
    {
        Reader reader;
        const QString milk = u"00012345678912"_s;
        reader.core.door.products.append(fakes::sampleProduct(milk));
        reader.core.door.members[u"+12125550142"_s].answer.bought = {
            {bread, QDate(2026, 11, 1), false},
            {milk, QDate(2026, 10, 1), true},
            {u"00099999999992"_s, QDate(2026, 9, 1), false}}; // not in this store
        QVERIFY(reader.comeInProven());
        QTRY_COMPARE(reader.writing().bought()->rowCount(), 2);
        reader.writing().openBought();
        QCOMPARE(reader.app->flow()->state(), Flow::WriteReview);
        QCOMPARE(reader.writing().step(), WriteReviewController::Choose);
        reader.writing().open(milk);
        QVERIFY(!reader.writing().canWrite());
        QVERIFY(reader.writing().isReviewed());
        reader.writing().open(bread);
        QVERIFY(reader.writing().canWrite());
        reader.writing().setStars(2);
        reader.writing().send();
        QTRY_COMPARE(reader.writing().deed()->state(), Deed::Saved);
        QCOMPARE(reader.app->home()->points(), 1250); // promised, not hers yet
        reader.core.link().tellSettled({*reader.writing().deed()->seq(), {}});
        QTRY_COMPARE(reader.app->home()->points(), 1280);
        QVERIFY(reader.writing().back()); // to the list that it was chosen from
        QVERIFY(reader.writing().bought()->rows().first().isReviewed);
        QVERIFY(!reader.writing().back());
        reader.app->flow()->back();
        QCOMPARE(reader.app->flow()->state(), Flow::Home);
    }

    // She bought it twice and wrote once: the second is worth no points.
    void pointsAreForTheFirstOfAProduct()
    {
        Reader reader;
        reader.core.door.members[u"+12125550142"_s].answer.bought = {
            {bread, QDate(2026, 11, 9), false}, {bread, QDate(2026, 11, 1), true}};
        QVERIFY(reader.comeInProven());
        reader.writing().openBought();
        reader.writing().open(bread);
        QVERIFY(reader.writing().canWrite());
        QCOMPARE(reader.writing().points(), 0);
    }

    // Who only chose a PIN here has not proven that the number is hers.
    void anUnprovenNumberWritesLikeAClaimedVisit()
    {
        Reader reader;
        reader.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
        QVERIFY(reader.comeInProven());
        QVERIFY(!reader.writing().isProven());
        reader.writing().openBought();
        QCOMPARE(reader.writing().bought()->rowCount(), 0);
        reader.writing().open(bread);
        QVERIFY(reader.writing().canWrite());
    }

    void aScanChoosesWhatToWriteOf()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.writing().openBought();
        QVERIFY(reader.writing().takeScan(u"2900000001428")); // a card: it says nothing here
        QCOMPARE(reader.writing().step(), WriteReviewController::Choose);
        QVERIFY(reader.writing().takeScan(u"012345678905"));
        QCOMPARE(reader.writing().step(), WriteReviewController::Rate);
        QTRY_VERIFY(!reader.writing().name().isEmpty());
        QVERIFY(reader.writing().canWrite());
        reader.writing().setStars(3);
        QVERIFY(reader.writing().takeScan(u"4006381333931"));
        QCOMPARE(reader.writing().stars(), 3); // half written: not thrown away
        QVERIFY(reader.writing().back());
        reader.writing().takeScan(u"4006381333931");
        QTRY_VERIFY(reader.writing().isAbsent());
        QVERIFY(!reader.writing().canWrite());
    }

    void aProvenVisitDoesNotWriteOfOtherThings()
    {
        Reader reader;
        QVERIFY(reader.comeInProven());
        reader.look(bread);
        QTRY_COMPARE(reader.reviews().phase(), ReviewsController::Shown);
        reader.writing().open(bread);
        QVERIFY(!reader.writing().canWrite());
        QVERIFY(!reader.writing().isReviewed());
        reader.writing().setStars(5);
        reader.writing().send();
        QCOMPARE(reader.writing().deed()->state(), Deed::Undone);
    }

    // Nobody knows whether it was saved: opened anew it is still that one.
    void whatMayBeSavedIsNotWrittenTwice()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.writing().open(bread);
        reader.writing().setStars(5);
        reader.core.door.deedError = link::AskError::NotReady;
        reader.writing().send();
        QTRY_COMPARE(reader.writing().deed()->failure(), Deed::CoreGone);
        reader.core.door.deedError.reset();
        reader.app->flow()->back();
        reader.writing().open(u"00012345678912"_s); // also before another
        QCOMPARE(reader.writing().step(), WriteReviewController::Done);
        QCOMPARE(reader.writing().deed()->state(), Deed::Failed);
        reader.writing().send();
        QTRY_VERIFY(reader.writing().deed()->isSaved());
        QCOMPARE(reader.core.door.deeds.size(), 1);
        QCOMPARE(reader.core.door.deeds.first().ask.body, EventBody(ReviewWritten{bread, 5}));
    }

    // What no till vouches for earns nothing yet, settled or not.
    void anUnprovenNumberIsPromisedNoPoints()
    {
        Reader reader;
        reader.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
        QVERIFY(reader.comeInProven());
        reader.writing().open(bread);
        reader.writing().setStars(5);
        reader.writing().send();
        QTRY_COMPARE(reader.writing().deed()->state(), Deed::Saved);
        reader.core.link().tellSettled({*reader.writing().deed()->seq(), {}});
        QTRY_COMPARE(reader.writing().deed()->state(), Deed::Confirmed);
        QCOMPARE(reader.app->home()->points(), 1250);
    }

    void aFailedOneIsSavedOnceByTheSecondTouch()
    {
        Reader reader;
        QVERIFY(reader.comeIn());
        reader.core.door.deedError = link::AskError::StorageFull;
        reader.writing().open(bread);
        reader.writing().setStars(5);
        reader.writing().send();
        QTRY_COMPARE(reader.writing().deed()->state(), Deed::Failed);
        reader.core.door.deedError.reset();
        reader.writing().send();
        QTRY_COMPARE(reader.writing().deed()->state(), Deed::Saved);
        QCOMPARE(reader.core.door.deeds.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Writing)
#include "tst_writing.moc"
