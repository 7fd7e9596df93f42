// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offers on the screen: for everyone or hers, kept with a serial at once, and what the
// store server says of it later told to a proven visit alone.
#include "contract/domain/coupon.h"
#include "contract/wire/itemcodecs.h"
#include "tests/unit/app/walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

namespace
{

const QString gtin = u"00012345678905"_s;

Offer personal(const QString &id, OfferRule why)
{
    const qint64 anHourAgo = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    Offer offer = fakes::sampleOffer(id, gtin, anHourAgo, 12);
    offer.why = std::move(why);
    return offer;
}

struct Visitor : WalkIn {
    Visitor()
    {
        core.door.offers.append(personal(u"third"_s, {OfferRule::Kind::CheckedIn, 3, {}, {}}));
        core.door.offers.append(personal(u"roast"_s, {OfferRule::Kind::Bought, 0, {}, u"Tea"_s}));
    }

    wire::ProvenAnswer &hers() { return core.door.members[u"+12125550142"_s].answer; }
    OffersController &offers() { return *app->offers(); }
    const QList<OfferFace> &faces() { return offers().offers()->faces(); }
    QStringList keys()
    {
        QStringList found;
        for (const OfferFace &face : faces())
            found << face.key;
        return found;
    }
};

} // namespace

class OffersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aClaimSeesWhatIsForEveryone()
    {
        Visitor visitor;
        visitor.hers().offers = {{.offer = u"third"_s, .count = 7}};
        visitor.hers().coupons = {{u"bread"_s, u"Bread"_s, u"AAAA00000001"_s, u"used"_s, {}, 9, 8}};
        QVERIFY(visitor.comeIn());
        QCOMPARE(visitor.keys(), QStringList{u"bread"_s});
        const OfferFace face = visitor.faces().first();
        QCOMPARE(face.state, offerstate::Open);
        QCOMPARE(face.price, u"$1.99"_s);
        QCOMPARE(face.was, u"$2.99"_s);
        QVERIFY(!face.personal);
        QCOMPARE(visitor.offers().personalCount(), 0);
    }

    void aPinShowsHersFirstWithItsReason()
    {
        Visitor visitor;
        visitor.hers().offers = {{.offer = u"third"_s, .count = 7},
                                 {u"roast"_s, 0, u"Green Tea"_s, QDate(2026, 11, 2)}};
        QVERIFY(visitor.comeInProven());
        QCOMPARE(visitor.keys(), (QStringList{u"roast"_s, u"third"_s, u"bread"_s}));
        QCOMPARE(visitor.offers().personalCount(), 2);
        QCOMPARE(visitor.offers().featured().key, u"roast"_s);
        const OfferFace roast = visitor.faces().at(0);
        QVERIFY(roast.personal);
        QCOMPARE(roast.rule, offerstate::Bought);
        QCOMPARE(roast.ruleCategory, u"Tea"_s);
        QCOMPARE(roast.herProduct, u"Green Tea"_s);
        QCOMPARE(roast.herDay.date(), QDate(2026, 11, 2));
        const OfferFace third = visitor.faces().at(1);
        QCOMPARE(third.rule, offerstate::CheckedIn);
        QCOMPARE(third.ruleCount, 3);
        QCOMPARE(third.herCount, 7);
    }

    // The store server did not say that it is hers: the definition alone shows nothing.
    void whatIsNotHersStaysAway()
    {
        Visitor visitor;
        visitor.hers().offers = {{.offer = u"third"_s, .count = 7}, {.offer = u"gone"_s}};
        QVERIFY(visitor.comeInProven());
        QCOMPARE(visitor.keys(), (QStringList{u"third"_s, u"bread"_s}));
    }

    void keptAtOnceWithTheSerialOfTheStore()
    {
        Visitor visitor;
        visitor.core.door.lineState.isUp = false;
        QVERIFY(visitor.comeIn());
        visitor.offers().open(u"bread"_s);
        QCOMPARE(visitor.app->flow()->state(), Flow::Offer);
        visitor.offers().keep();
        QCOMPARE(visitor.offers().current().state, offerstate::Saving);
        QTRY_COMPARE(visitor.offers().current().state, offerstate::Saved);
        QCOMPARE(visitor.core.door.deeds.size(), 1);
        const auto &deed = visitor.core.door.deeds.first();
        QCOMPARE(deed.ask.body,
                 EventBody(OfferTaken{u"bread"_s, wire::termsOf(wire::encodeOffer(
                                                      visitor.core.door.offers.at(0)))}));
        // The serial on screen is the one that the store server will make of it.
        const QString serial = couponSerial(visitor.core.door.welcome().device, *deed.secret.nonce);
        QCOMPARE(visitor.offers().current().serial, spelledSerial(serial));
        QCOMPARE(visitor.offers().current().code, couponCode(serial));
        QVERIFY(visitor.faces().first().hasCoupon());
        visitor.offers().keep(); // nothing more to keep
        QTest::qWait(50);
        QCOMPARE(visitor.core.door.deeds.size(), 1);
    }

    void twoOffersAreTwoCoupons()
    {
        Visitor visitor;
        visitor.hers().offers = {{.offer = u"third"_s, .count = 3}};
        QVERIFY(visitor.comeInProven());
        for (const QString &key : {u"bread"_s, u"third"_s}) {
            visitor.app->flow()->home();
            visitor.offers().open(key);
            visitor.offers().keep();
            QTRY_COMPARE(visitor.offers().current().state, offerstate::Saved);
        }
        QCOMPARE(visitor.core.door.deeds.size(), 2);
        QVERIFY(visitor.faces().at(0).serial != visitor.faces().at(1).serial);
        // Going back to the first shows the first.
        visitor.app->flow()->home();
        visitor.offers().open(u"bread"_s);
        QCOMPARE(visitor.offers().current().state, offerstate::Saved);
        QCOMPARE(visitor.offers().current().key, u"bread"_s);
    }

    void theStoresWordInAProvenVisit_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<offerstate::State>("state");
        QTest::addColumn<offerstate::Objection>("objection");
        QTest::newRow("counts") << QString() << offerstate::Confirmed << offerstate::NoObjection;
        QTest::newRow("twice") << u"already-kept"_s << offerstate::Void << offerstate::AlreadyKept;
        QTest::newRow("not hers") << u"not-eligible"_s << offerstate::Void
                                  << offerstate::NotEligible;
        QTest::newRow("else") << u"wrong-terms"_s << offerstate::Void << offerstate::NotKnown;
    }
    void theStoresWordInAProvenVisit()
    {
        QFETCH(QString, refusal);
        QFETCH(offerstate::State, state);
        QFETCH(offerstate::Objection, objection);
        Visitor visitor;
        QVERIFY(visitor.comeInProven());
        visitor.offers().open(u"bread"_s);
        visitor.offers().keep();
        QTRY_COMPARE(visitor.offers().current().state, offerstate::Saved);
        visitor.core.link().tellSettled({1, refusal});
        QTRY_COMPARE(visitor.offers().current().state, state);
        QCOMPARE(visitor.offers().current().objection, objection);
    }

    // Yes or no would tell what the owner of the number did before.
    void withAClaimOrAnUnprovenNumberYesAndNoLookAlike_data()
    {
        QTest::addColumn<bool>("isProven");
        QTest::newRow("a claim") << false;
        QTest::newRow("a PIN for an unproven number") << true;
    }
    void withAClaimOrAnUnprovenNumberYesAndNoLookAlike()
    {
        QFETCH(bool, isProven);
        QList<OfferFace> ends;
        for (const QString &refusal : {QString(), u"already-kept"_s}) {
            Visitor visitor;
            visitor.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
            QVERIFY(isProven ? visitor.comeInProven() : visitor.comeIn());
            visitor.offers().open(u"bread"_s);
            visitor.offers().keep();
            QTRY_COMPARE(visitor.offers().current().state, offerstate::Saved);
            visitor.core.link().tellSettled({1, refusal});
            QTRY_COMPARE(visitor.offers().current().state, offerstate::Sent);
            OfferFace end = visitor.offers().current();
            for (QString *own : {&end.serial, &end.code})
                own->clear();
            end.until = {};
            ends.append(end);
        }
        QCOMPARE(ends.at(0), ends.at(1));
    }

    void aKilledCoreOrAFullDiskNeverMakesTwo()
    {
        Visitor visitor;
        QVERIFY(visitor.comeIn());
        visitor.offers().open(u"bread"_s);
        visitor.core.door.deedError = link::AskError::StorageFull;
        visitor.offers().keep();
        QTRY_COMPARE(visitor.offers().current().state, offerstate::Failed);
        QCOMPARE(visitor.offers().current().failure, offerstate::StorageFailed);
        QVERIFY(visitor.offers().current().serial.isEmpty());
        visitor.core.door.deedError.reset();
        bool isCut = false;
        visitor.core.door.afterSaving = [&] {
            if (!std::exchange(isCut, true))
                visitor.core.cut();
        };
        visitor.offers().keep();
        QTRY_COMPARE(visitor.offers().current().state, offerstate::Saved);
        QCOMPARE(visitor.core.door.deeds.size(), 1);
        QCOMPARE(visitor.offers().current().serial,
                 spelledSerial(couponSerial(visitor.core.door.welcome().device,
                                            *visitor.core.door.deeds.first().secret.nonce)));
    }

    void herCouponsOfBefore_data()
    {
        QTest::addColumn<QList<wire::Coupon>>("coupons");
        QTest::addColumn<int>("limit");
        QTest::addColumn<offerstate::State>("state");
        QTest::addColumn<QString>("serial");
        const auto coupon = [](const QString &serial, const QString &state,
                               const QString &reason = {}) {
            return wire::Coupon{u"bread"_s,
                                u"Bread"_s,
                                serial,
                                state,
                                reason,
                                9'000'000'000'000,
                                state == u"held" ? 0 : 1'000};
        };
        const auto held = coupon(u"AAAA00000001"_s, u"held"_s);
        const auto used = coupon(u"AAAA00000002"_s, u"used"_s);
        const auto over = coupon(u"AAAA00000003"_s, u"void"_s, u"already-kept"_s);
        using Coupons = QList<wire::Coupon>;
        QTest::newRow("held") << Coupons{held} << 1 << offerstate::Held << u"AAAA-0000-0001"_s;
        QTest::newRow("used") << Coupons{used} << 1 << offerstate::Used << u"AAAA-0000-0002"_s;
        QTest::newRow("one of two used") << Coupons{used} << 2 << offerstate::Open << QString();
        QTest::newRow("one used, one held")
            << Coupons{used, held} << 2 << offerstate::Held << u"AAAA-0000-0001"_s;
        QTest::newRow("void beside held")
            << Coupons{over, held} << 1 << offerstate::Held << u"AAAA-0000-0001"_s;
        QTest::newRow("void beside used")
            << Coupons{over, used} << 1 << offerstate::Used << u"AAAA-0000-0002"_s;
        QTest::newRow("void") << Coupons{over} << 1 << offerstate::Void << u"AAAA-0000-0003"_s;
        QTest::newRow("of a later store")
            << Coupons{coupon(u"AAAA00000001"_s, u"lent"_s)} << 1 << offerstate::Open << QString();
    }
    void herCouponsOfBefore()
    {
        QFETCH(QList<wire::Coupon>, coupons);
        QFETCH(int, limit);
        QFETCH(offerstate::State, state);
        QFETCH(QString, serial);
        Visitor visitor;
        visitor.core.door.offers[0].limit = limit;
        visitor.hers().coupons = coupons;
        QVERIFY(visitor.comeInProven());
        QCOMPARE(visitor.faces().size(), 1);
        QCOMPARE(visitor.faces().first().state, state);
        QCOMPARE(visitor.faces().first().serial, serial);
        const bool hasVoid = coupons.first().state == u"void";
        QCOMPARE(visitor.faces().first().voidSerial, hasVoid ? u"AAAA-0000-0003"_s : QString());
    }

    void whatSheHoldsOutlivesTheOffer()
    {
        Visitor visitor;
        visitor.hers().coupons = {
            {u"stopped"_s, u"Stopped"_s, u"AAAA00000001"_s, u"held"_s, {}, 9'000'000'000'000, 0},
            {u"past"_s, u"Past"_s, u"AAAA00000002"_s, u"used"_s, {}, 9'000, 8'000}};
        QVERIFY(visitor.comeInProven());
        QCOMPARE(visitor.keys(), (QStringList{u"stopped"_s, u"bread"_s}));
        QCOMPARE(visitor.faces().first().title, u"Stopped"_s);
        QCOMPARE(visitor.faces().first().state, offerstate::Held);
    }

    void anOfferMayEndWhileSheLooks()
    {
        Visitor visitor;
        QVERIFY(visitor.comeIn());
        visitor.offers().open(u"bread"_s);
        visitor.core.door.offers.clear();
        visitor.core.link().tellContentChanged();
        QTRY_COMPARE(visitor.offers().current().state, offerstate::Over);
        QCOMPARE(visitor.offers().phase(), OffersController::None);
        visitor.offers().keep();
        QTest::qWait(30);
        QVERIFY(visitor.core.door.deeds.isEmpty());
    }

    void whatSheKeptStaysWhenTheOfferEnds()
    {
        Visitor visitor;
        QVERIFY(visitor.comeIn());
        visitor.offers().open(u"bread"_s);
        visitor.offers().keep();
        QTRY_COMPARE(visitor.offers().current().state, offerstate::Saved);
        visitor.core.door.offers.clear();
        visitor.core.link().tellContentChanged();
        QTRY_COMPARE(visitor.offers().count(), 0);
        QCOMPARE(visitor.offers().current().state, offerstate::Saved);
        QVERIFY(!visitor.offers().current().serial.isEmpty());
    }

    void postersAreForEveryone()
    {
        Visitor visitor;
        QVERIFY(visitor.open());
        QStringList posters;
        for (const AttractRow &row : visitor.app->attract()->model().rows()) {
            if (row.kind == u"offer")
                posters << row.id;
        }
        QCOMPARE(posters, QStringList{u"bread"_s});
    }

    void offAndPercentHaveTheTillsPrice()
    {
        Visitor visitor;
        Offer &offer = visitor.core.door.offers[0];
        offer.kind = Offer::Kind::Percent;
        offer.priceMinor = 0;
        offer.off = 15;
        QVERIFY(visitor.comeIn());
        QCOMPARE(visitor.faces().first().price, u"$2.54"_s);
        QCOMPARE(visitor.faces().first().was, u"$2.99"_s);
        QCOMPARE(visitor.app->checkIn()->dealPrice(), u"$2.54"_s);
        // The shelf has become cheaper: the till charges that.
        visitor.core.door.offers[0].kind = Offer::Kind::Price;
        visitor.core.door.offers[0].priceMinor = 399;
        visitor.core.link().tellContentChanged();
        QTRY_COMPARE(visitor.faces().first().price, u"$2.99"_s);
        QCOMPARE(visitor.faces().first().was, QString());
    }
};

QTEST_GUILESS_MAIN(OffersPageTest)
#include "tst_offerspage.moc"
