// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reviews by touch: from a scan to what others say, filtered and in each order, by a
// stranger and by a member; written of a scan in a claimed visit and from her list in a
// proven one; and each face that has nothing to show. Each page is measured on the way.
#include "tests/fakes/samples.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

const QString ann = u"+16125550123"_s;
const QString bread = u"00012345678905"_s;
const QString milk = u"00041303000014"_s;

void stock(KioskOnScreen &kiosk)
{
    fakes::FakeDoor &door = kiosk.core.door;
    fill(door);
    door.store.reviewPoints = 30;
    door.products = {fakes::sampleProduct(bread), fakes::sampleProduct(milk)};
    fillReviews(door, bread);
}

wire::ProvenAnswer &makeMember(KioskOnScreen &kiosk)
{
    kiosk.core.door.members.insert(ann, {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
    return kiosk.core.door.members[ann].answer;
}

/// Whether a star is painted in the first @p height design pixels of the page.
bool showsGoldAbove(QQuickWindow &window, int height)
{
    const QImage picture = window.grabWindow();
    const int bottom = height * picture.width() / 1080;
    for (int y = 0; y < bottom; ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) == qRgb(0xE9, 0xA4, 0x00))
                return true;
    return false;
}

} // namespace

class ReviewsJourney final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangerReads()
    {
        KioskOnScreen kiosk;
        stock(kiosk);
        QVERIFY(kiosk.open());
        SEE(u"attractScreen"_s);
        scan(kiosk, bread.mid(2));
        SEE(u"itemScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"reviewsLineAverage"_s), u"3.0"_s);
        QCOMPARE(kiosk.finger().reads(u"reviewsLineCount"_s), u"50 reviews"_s);
        JUDGE();
        TOUCH(u"reviewsLine"_s);
        SEE(u"reviewsScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"ratingAverage"_s), u"3.0"_s);
        // F7: what comes first is looked at by nothing, and says so.
        QVERIFY(kiosk.finger().reads(u"orderSentence"_s).contains(u"does not look at the stars"_s));
        QVERIFY(!kiosk.finger().sees(u"helpful0"_s)); // she has not said who she is
        JUDGE();
        TOUCH(u"reviewsDown"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"rewardLabel"_s));
        QTest::qWait(400);
        JUDGE();
        // The stars of the sum have left the list, and are drawn nowhere else.
        QVERIFY(!showsGoldAbove(kiosk.window(), 280));
        TOUCH(u"reviewsUp"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"ratingBar5"_s));
        QTest::qWait(400);
        TOUCH(u"ratingBar5"_s);
        QTRY_COMPARE(kiosk.app.reviews()->reviews()->rowCount(), 10);
        JUDGE();
        TOUCH(u"order3"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"orderSentence"_s), u"The fewest stars come first."_s);
        JUDGE();
        // To write she says who she is, and is back here.
        TOUCH(u"writeReviewButton"_s);
        SEE(u"identifyScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"reviewsScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"itemScreen"_s);
        QVERIFY(kiosk.core.door.deeds.isEmpty());
    }

    void aMemberVotesAndWritesOfWhatSheScanned()
    {
        KioskOnScreen kiosk;
        stock(kiosk);
        makeMember(kiosk).bought = {{milk, QDate(2026, 11, 1), false}};
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        JUDGE();
        scan(kiosk, bread.mid(2));
        SEE(u"itemScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"reviewsLineAverage"_s));
        TOUCH(u"reviewsLine"_s);
        SEE(u"reviewsScreen"_s);
        QTRY_COMPARE(kiosk.core.door.deeds.size(), 1); // read
        TOUCH(u"reviewsDown"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"helpful0"_s));
        QTest::qWait(400);
        TOUCH(u"helpful0"_s);
        QTRY_COMPARE(kiosk.core.door.deeds.size(), 2);
        JUDGE();
        TOUCH(u"writeReviewButton"_s);
        SEE(u"writeReviewScreen"_s);
        TOUCH(u"star4"_s);
        TOUCH(u"word0"_s);
        TOUCH(u"word9"_s);
        JUDGE();
        // Her choice is the same in another language.
        kiosk.app.languages()->choose(u"es"_s);
        QTRY_COMPARE(kiosk.finger().find(u"word0"_s)->property("text").toString(),
                     u"Buen precio"_s);
        QVERIFY(kiosk.finger().find(u"word0"_s)->property("chosen").toBool());
        QVERIFY(!kiosk.finger().find(u"word1"_s)->property("chosen").toBool());
        kiosk.app.languages()->choose(u"en"_s);
        QVERIFY(kiosk.finger().reads(u"whatHappens"_s).contains(u"Nobody sees it until"_s));
        QVERIFY(kiosk.finger().reads(u"whatHappens"_s).contains(u"30 points"_s));
        TOUCH(u"ownWords"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"keyboard"_s));
        QTest::qWait(400);
        JUDGE();
        kiosk.app.writeReview()->setText(u"Crisp crust."_s);
        TOUCH(u"sendWords"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"reviewStateTitle"_s), u"Saved"_s);
        QCOMPARE(kiosk.finger().reads(u"herText"_s), u"Crisp crust."_s);
        QCOMPARE(kiosk.finger().reads(u"reviewPointsTitle"_s), u"30 points when it is public"_s);
        JUDGE();
        QCOMPARE(kiosk.core.door.deeds.last().ask.body, EventBody(ReviewWritten{bread, 4}));
        QCOMPARE(kiosk.core.door.deeds.last().secret.review->title,
                 u"Good value, Would buy again"_s);
        QCOMPARE(kiosk.finger().reads(u"herTitle"_s), u"Good value, Would buy again"_s);
        // That she has one already is not for whoever only typed her number.
        kiosk.core.link().tellSettled(
            {*kiosk.app.writeReview()->deed()->seq(), u"already-reviewed"_s});
        QTRY_COMPARE(kiosk.finger().reads(u"reviewStateTitle"_s),
                     u"The store has it, and it waits"_s);
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"reviewsScreen"_s);
        TOUCH(u"writeReviewButton"_s);
        SEE(u"writeReviewScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"You have reviewed this one"_s);
        JUDGE();
    }

    void aProvenVisitWritesFromHerList()
    {
        KioskOnScreen kiosk;
        stock(kiosk);
        makeMember(kiosk).bought = {{bread, QDate(2026, 11, 1), false},
                                    {milk, QDate(2026, 10, 2), true}};
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        JUDGE();
        TOUCH(u"reviewBoughtButton"_s);
        SEE(u"writeReviewScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"bought1"_s));
        JUDGE();
        TOUCH(u"bought0"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"star1"_s));
        TOUCH(u"star5"_s);
        QTest::qWait(300);
        JUDGE();
        TOUCH(u"sendReview"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"reviewStateTitle"_s), u"Saved"_s);
        kiosk.core.link().tellSettled({1, {}});
        QTRY_COMPARE(kiosk.finger().reads(u"reviewStateTitle"_s), u"It is public now"_s);
        QVERIFY(kiosk.finger().reads(u"reviewStateNote"_s).contains(u"without your name"_s));
        QCOMPARE(kiosk.finger().reads(u"reviewPointsTitle"_s), u"30 points are yours"_s);
        JUDGE();
        TOUCH(u"backButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"bought0"_s));
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        QTRY_COMPARE(kiosk.app.home()->points(), 1270);
    }

    void theFacesThatHaveNothingToShow()
    {
        KioskOnScreen kiosk;
        stock(kiosk);
        kiosk.core.door.said.clear();
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        QVERIFY(!kiosk.finger().sees(u"reviewBoughtButton"_s)); // nothing of what she bought
        scan(kiosk, bread.mid(2));
        SEE(u"itemScreen"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"reviewsLineNone"_s));
        JUDGE();
        TOUCH(u"reviewsLine"_s);
        SEE(u"reviewsScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"No reviews yet"_s);
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"itemScreen"_s);
        kiosk.core.door.reviewsError = link::AskError::NotReady;
        scan(kiosk, milk.mid(1));
        QTRY_COMPARE(kiosk.app.reviews()->phase(), ReviewsController::Unreadable);
        QVERIFY(!kiosk.finger().sees(u"reviewsLine"_s));
        JUDGE();
        kiosk.app.flow()->openReviews();
        SEE(u"reviewsScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"We can’t read them now"_s);
        JUDGE();
        kiosk.core.door.reviewsError.reset();
        TOUCH(u"reviewsAgain"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"No reviews yet"_s);
    }

private:
    static void scan(KioskOnScreen &kiosk, const QString &code);
};

void ReviewsJourney::scan(KioskOnScreen &kiosk, const QString &code)
{
    QTest::qWait(400); // a page that still slides in would tear the keys apart
    for (const QChar letter : code)
        QTest::keyClick(&kiosk.window(), letter.toLatin1());
    QTest::keyClick(&kiosk.window(), Qt::Key_Return);
}

QTEST_MAIN(ReviewsJourney)
#include "tst_reviewsjourney.moc"
