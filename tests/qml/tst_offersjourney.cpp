// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offers by touch: from home to one of them and to all of them, why this, kept with
// the line cut, and each end that a coupon can come to. Each page is measured on the
// way and must not make anybody complain.
#include "tests/fakes/samples.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

const QString ann = u"+16125550123"_s;

Offer addOffer(KioskOnScreen &kiosk, const QString &id, const OfferRule &why = {})
{
    const qint64 from = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    Offer offer = fakes::sampleOffer(id, u"00012345678905"_s, from, 96);
    offer.why = why;
    kiosk.core.door.offers.append(offer);
    return offer;
}

wire::ProvenAnswer &makeMember(KioskOnScreen &kiosk)
{
    kiosk.core.door.members.insert(ann, {u"2468"_s, {u"Ann"_s, 1240, 3, false, {}}});
    return kiosk.core.door.members[ann].answer;
}

bool arriveProven(KioskOnScreen &kiosk)
{
    Finger &finger = kiosk.finger();
    return kiosk.waitFor(u"attractScreen"_s) && finger.touch(u"beginButton"_s) &&
           kiosk.waitFor(u"identifyScreen"_s) && finger.touchDigits(u"key"_s, u"6125550123"_s) &&
           finger.touch(u"continueButton"_s) && kiosk.waitFor(u"pinScreen"_s) &&
           finger.touchDigits(u"pinKey"_s, u"2468"_s) && finger.touch(u"submitPinButton"_s) &&
           kiosk.waitFor(u"homeScreen"_s);
}

} // namespace

class OffersJourney final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void keptWithTheLineCut()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        kiosk.core.door.lineState.isUp = false;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        JUDGE();
        QCOMPARE(kiosk.finger().reads(u"stripCaption"_s), u"Offers today"_s);
        QCOMPARE(kiosk.finger().reads(u"stripTitle"_s), u"Offer deal"_s);
        TOUCH(u"offersStrip"_s);
        SEE(u"offerScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"offerPrice"_s), u"$1.99"_s);
        TOUCH(u"keepButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"coupon"_s));
        QCOMPARE(kiosk.core.door.deeds.size(), 1);
        QCOMPARE(kiosk.finger().reads(u"offerTitle"_s), u"It’s yours"_s);
        QCOMPARE(kiosk.finger().reads(u"couponSerial"_s), kiosk.app.offers()->current().serial);
        QCOMPARE(kiosk.finger().reads(u"couponCode"_s), kiosk.app.offers()->current().code);
        QCOMPARE(kiosk.finger().reads(u"couponState"_s),
                 u"Saved. It is on your card once the store’s line is back."_s);
        QVERIFY(kiosk.finger().sees(u"keptStamp"_s));
        QTest::qWait(400);
        JUDGE();
        kiosk.setLine(true);
        QTRY_COMPARE(kiosk.finger().reads(u"couponState"_s),
                     u"Saved. It is on its way to the store."_s);
        kiosk.core.link().tellSettled({1, u"already-kept"_s});
        QTRY_COMPARE(kiosk.finger().reads(u"couponState"_s),
                     u"The store has it. With your PIN you see how it stands."_s);
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"offersStrip"_s); // her coupon again, and nothing is stamped twice
        SEE(u"offerScreen"_s);
        QVERIFY(!kiosk.finger().sees(u"keptStamp"_s));
    }

    void whyThisIsAnswered()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        addOffer(kiosk, u"third"_s, {OfferRule::Kind::CheckedIn, 3, {}, {}});
        addOffer(kiosk, u"roast"_s, {OfferRule::Kind::Bought, 0, {}, u"Coffee & tea"_s});
        addOffer(kiosk, u"club"_s, {OfferRule::Kind::Member, 0, {}, {}});
        addOffer(kiosk, u"gold"_s, {OfferRule::Kind::Level, 2, {}, {}});
        makeMember(kiosk).offers = {{.offer = u"third"_s, .count = 7},
                                    {u"roast"_s, 0, u"Dark Roast"_s, QDate(2026, 11, 2)},
                                    {.offer = u"club"_s},
                                    {.offer = u"gold"_s, .count = 4}};
        QVERIFY(kiosk.open());
        QVERIFY(arriveProven(kiosk));
        JUDGE();
        QCOMPARE(kiosk.finger().reads(u"stripCaption"_s), u"For you"_s);
        struct Told {
            QString key;
            QString rule;
            QString used;
        };
        const QList<Told> all{
            {u"third"_s, u"This offer is for everyone who has checked in at least 3 times."_s,
             u"How often you have checked in: 7 times."_s},
            {u"roast"_s,
             u"This offer is for everyone who has bought something from “Coffee & tea” here."_s,
             u"Your purchase of “Dark Roast” on November 2, 2026."_s},
            {u"club"_s, u"This offer is for everyone who is a member of the store."_s,
             u"That you are a member."_s},
            {u"gold"_s, u"This offer is for everyone at level 2 or above."_s, u"Your level: 4."_s},
            {u"deal"_s, u"This offer is for everyone in this store."_s, u"Nothing about you."_s}};
        for (const Told &told : all) {
            kiosk.app.offers()->open(told.key);
            SEE(u"offerScreen"_s);
            TOUCH(u"whyButton"_s);
            QTRY_VERIFY(kiosk.finger().sees(u"whyThisSheet"_s));
            QCOMPARE(kiosk.finger().reads(u"whyRule"_s), told.rule);
            QVERIFY2(kiosk.finger().readsAll().contains(told.used), qPrintable(told.used));
            JUDGE();
            TOUCH(u"whyOk"_s);
            QTRY_VERIFY(!kiosk.finger().sees(u"whyThisSheet"_s));
            TOUCH(u"backButton"_s);
            SEE(u"homeScreen"_s);
        }
    }

    void allOfThemPageByPage()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        for (int i = 0; i < 7; ++i)
            addOffer(kiosk, u"more%1"_s.arg(i));
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"allOffersButton"_s);
        SEE(u"offersScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"offersPage"_s), u"1 of 2"_s);
        QVERIFY(kiosk.finger().sees(u"offerCard5"_s));
        QVERIFY(!kiosk.finger().sees(u"offerCard6"_s));
        TOUCH(u"offersNext"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"offerCard7"_s));
        QVERIFY(!kiosk.finger().sees(u"offerCard0"_s));
        JUDGE();
        TOUCH(u"offerCard7"_s);
        SEE(u"offerScreen"_s);
        TOUCH(u"backButton"_s);
        SEE(u"offersScreen"_s);
        // Headquarters stops what stood on the second page.
        kiosk.core.door.offers.resize(2);
        kiosk.tellContent();
        QTRY_VERIFY(!kiosk.finger().sees(u"offersPage"_s));
        QVERIFY(kiosk.finger().sees(u"offerCard1"_s));
        QVERIFY(!kiosk.finger().sees(u"offerCard2"_s));
        kiosk.core.door.offers.clear();
        kiosk.tellContent();
        QTRY_COMPARE(kiosk.finger().reads(u"messageTitle"_s), u"No offers right now"_s);
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        QVERIFY(kiosk.finger().sees(u"noOffers"_s));
    }

    void eachEnd_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("says");
        QTest::newRow("used") << u"used"_s << QString() << u"Used today at"_s;
        QTest::newRow("twice") << u"void"_s << u"already-kept"_s << u"This one does not count"_s;
        QTest::newRow("not hers") << u"void"_s << u"not-eligible"_s << u"This one does not count"_s;
        QTest::newRow("taken back") << u"void"_s << u"staff"_s << u"This one does not count"_s;
        QTest::newRow("over") << u"expired"_s << QString() << u"This coupon is over"_s;
    }
    void eachEnd()
    {
        QFETCH(QString, state);
        QFETCH(QString, reason);
        QFETCH(QString, says);
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        makeMember(kiosk).coupons = {
            {u"deal"_s, u"Deal"_s, u"K7QF2M9X4TDH"_s, state, reason, now + 3'600'000, now - 1}};
        QVERIFY(kiosk.open());
        QVERIFY(arriveProven(kiosk));
        kiosk.app.offers()->open(u"deal"_s);
        SEE(u"offerScreen"_s);
        QVERIFY2(kiosk.finger().reads(u"couponEnd"_s).startsWith(says),
                 qPrintable(kiosk.finger().reads(u"couponEnd"_s)));
        QVERIFY(!kiosk.finger().sees(u"couponCode"_s));
        QVERIFY(!kiosk.finger().sees(u"keepButton"_s));
    }

    void badDays()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        TOUCH(u"offersStrip"_s);
        kiosk.core.door.deedError = link::AskError::StorageFull;
        TOUCH(u"keepButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"offerFailureTitle"_s), u"You do not have it yet"_s);
        SEE(u"offerScreen"_s);
        kiosk.core.door.deedError = link::AskError::NotOpen;
        TOUCH(u"keepButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"offerOverTitle"_s), u"This offer has just changed"_s);
        JUDGE();
        kiosk.core.door.deedError.reset();
        kiosk.core.door.offers.clear();
        kiosk.tellContent();
        QTRY_COMPARE(kiosk.finger().reads(u"offerOverTitle"_s), u"This offer is over"_s);
        JUDGE();
    }

    void longWordsBreakNothing()
    {
        KioskOnScreen kiosk;
        fill(kiosk.core.door);
        Offer &offer = kiosk.core.door.offers[0];
        offer.title = u"Extraordinarily long words that headquarters could not make shorter "
                      "however hard it tried"_s;
        offer.text = offer.title + u' ' + offer.title;
        offer.terms = offer.text + u' ' + offer.text;
        offer.priceMinor = 123'456'789;
        kiosk.core.door.products[0].priceMinor = 223'456'789;
        kiosk.core.door.products[0].aisle = 24;
        kiosk.core.door.products[0].bay = u"A very far bay"_s;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        JUDGE();
        TOUCH(u"allOffersButton"_s);
        SEE(u"offersScreen"_s);
        TOUCH(u"offerCard0"_s);
        SEE(u"offerScreen"_s);
        TOUCH(u"keepButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"coupon"_s));
        JUDGE();
    }
};

QTEST_MAIN(OffersJourney)
#include "tst_offersjourney.moc"
