// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading reviews and writing one, as the screen's C++ does it: pages, orders, votes
// and reads that happen once, and a claimed visit that never learns what was bought.
#include "walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

const QString bread = u"00012345678905"_s;

struct Reader : test::WalkIn {
    Reader()
    {
        core.door.store.reviewPoints = 30;
        for (int n = 0; n < 45; ++n) {
            core.door.said.append({.id = u"r%1"_s.arg(n),
                                   .product = bread,
                                   .stars = 1 + n % 5,
                                   .title = u"Title %1"_s.arg(n),
                                   .text = u"One\nTwo"_s,
                                   .written = QDate(2026, 11, 1),
                                   .bought = n % 2 ? QDate(2026, 10, 1) : QDate(),
                                   .store = n % 2 ? u"Chicago"_s : QString(),
                                   .helpful = n,
                                   .language = {},
                                   .source = {}});
        }
    }

    /// The page of this product's reviews, by way of the product.
    void look(const QString &gtin)
    {
        app->find()->open(gtin);
        app->flow()->openReviews();
    }
    ReviewsController &reviews() { return *app->reviews(); }
    WriteReviewController &writing() { return *app->writeReview(); }
    QVariant told(int row, const QByteArray &role)
    {
        const auto *model = reviews().reviews();
        return model->data(model->index(row), model->roleNames().key(role));
    }
    bool comeInWithPin()
    {
        if (!open())
            return false;
        app->flow()->begin();
        typePhone(u"2125550142"_s);
        typePin(u"2468"_s);
        return QTest::qWaitFor([this] { return app->flow()->state() == Flow::Home; });
    }
};

} // namespace

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
        QVERIFY(isProven ? reader.comeInWithPin() : reader.comeIn());
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
        QVERIFY(reader.comeInWithPin());
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
        QVERIFY(reader.comeInWithPin());
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
        QVERIFY(reader.comeInWithPin());
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

    void aProvenVisitDoesNotWriteOfOtherThings()
    {
        Reader reader;
        QVERIFY(reader.comeInWithPin());
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

    // What no till vouches for earns nothing yet, settled or not.
    void anUnprovenNumberIsPromisedNoPoints()
    {
        Reader reader;
        reader.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
        QVERIFY(reader.comeInWithPin());
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

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_reading.moc"
