// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coupons: kept once within the limit under the terms that were shown, used once at
// one line of a receipt, and told to their owner alone.
#include "couponshop.h"

#include "store-server/coupons/personaloffers.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const Claim ada = TestShop::phone(1);
const Claim bo = TestShop::phone(2);

Member memberOf(CouponShop &shop, const Claim &claim)
{
    return **shop.database->members.find(claim);
}

void makeMember(CouponShop &shop, const Claim &claim)
{
    Member member{0, u"M"_s + claim.value, u"Ada"_s, std::nullopt};
    const auto id = shop.database->members.add(member, shop.clock.now);
    if (!shop.database->members.addAlias(*id, claim))
        qFatal("no alias");
}

wire::ProvenAnswer told(CouponShop &shop, const Claim &claim)
{
    wire::ProvenAnswer answer;
    if (!PersonalOffers(*shop.database)
             .fill(answer, memberOf(shop, claim), shop.store, shop.clock.now))
        qFatal("not told");
    return answer;
}

} // namespace

class tst_Coupons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAMember()
    {
        CouponShop shop;
        QCOMPARE(shop.putOffer(u"roast"_s, R"("price": "7.49")"), QString());
        TestKiosk kiosk = shop.addKiosk(7);
        const auto first = shop.keep(kiosk, u"roast"_s, ada);
        const auto second = shop.keep(kiosk, u"roast"_s, ada);
        const auto others = shop.keep(kiosk, u"roast"_s, bo);
        QCOMPARE(shop.stateOfCoupon(first.serial), u"none"_s);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.stateOfCoupon(first.serial), u"held"_s);
        QCOMPARE(shop.codeOf(kiosk, second.seq), u"already-kept"_s);
        QCOMPARE(shop.stateOfCoupon(second.serial), u"void"_s);
        QCOMPARE(shop.stateOfCoupon(others.serial), u"held"_s);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.rows(ExportStore::Table::Coupons).size(), 3);
        QVERIFY(shop.rows(ExportStore::Table::Ledger).isEmpty());
    }

    void asManyAsTheLimit()
    {
        CouponShop shop;
        shop.putOffer(u"roast"_s, R"("price": "7.49", "limit": 2)");
        TestKiosk kiosk = shop.addKiosk(7);
        QStringList states;
        QStringList serials;
        for (int i = 0; i < 3; ++i)
            serials << shop.keep(kiosk, u"roast"_s, ada).serial;
        shop.push(kiosk, kiosk.all());
        for (const QString &serial : serials)
            states << shop.stateOfCoupon(serial);
        QCOMPARE(states, (QStringList{u"held"_s, u"held"_s, u"void"_s}));
    }

    void whatCannotBeKept()
    {
        CouponShop shop;
        shop.putOffer(u"roast"_s, R"("price": "7.49")");
        TestKiosk kiosk = shop.addKiosk(7);
        const quint64 unknown = kiosk.add(OfferTaken{u"other"_s, shop.terms(u"roast"_s)}, ada);
        const quint64 neverShown = kiosk.add(OfferTaken{u"roast"_s, {}}, ada);
        Event event = kiosk.next(OfferTaken{u"roast"_s, shop.terms(u"roast"_s)});
        const QByteArray box = kiosk.sealFor(event, {ada});
        event.sealed = sha256(box);
        const quint64 withoutNonce = kiosk.append(wire::encodeEvent(event), box);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.codeOf(kiosk, unknown), u"no-such-offer"_s);
        QCOMPARE(shop.codeOf(kiosk, neverShown), u"wrong-terms"_s);
        QCOMPARE(shop.codeOf(kiosk, withoutNonce), u"unreadable"_s);
        QVERIFY(shop.rows(ExportStore::Table::Coupons).isEmpty());
        QVERIFY(!*shop.database->members.find(ada)); // nor was an account made of it
    }

    // C2: the price she was shown is the price she pays, also when headquarters changed
    // or stopped the offer while her kiosk was cut off.
    void whatSheWasShownStands()
    {
        CouponShop shop;
        shop.putOffer(u"roast"_s, R"("price": "7.49")");
        TestKiosk kiosk = shop.addKiosk(7);
        const auto before = shop.keep(kiosk, u"roast"_s, ada);
        shop.putOffer(u"roast"_s, R"("price": "8.49")");
        const auto after = shop.keep(kiosk, u"roast"_s, bo);
        Campaigns campaigns(*shop.database, shop.clock.now);
        QVERIFY(*campaigns.stop(CampaignKind::Offer, u"roast"_s));
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.use(before.serial, shop.at(u"R1"_s)), u"749"_s);
        QCOMPARE(shop.use(after.serial, shop.at(u"R2"_s)), u"849"_s);
    }

    void usedOnceAtOneLine()
    {
        CouponShop shop;
        shop.putOffer(u"roast"_s, R"("percent_off": 20)");
        TestKiosk kiosk = shop.addKiosk(7);
        const auto hers = shop.keep(kiosk, u"roast"_s, ada);
        const auto his = shop.keep(kiosk, u"roast"_s, bo);
        QCOMPARE(shop.use(hers.serial, shop.at(u"R1"_s)), u"unknown"_s); // still on the kiosk
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.use(hers.serial, shop.at(u"R1"_s)), u"759"_s);
        QCOMPARE(shop.stateOfCoupon(hers.serial), u"used"_s);
        // The till did not hear the answer and asks again.
        QCOMPARE(shop.use(hers.serial, shop.at(u"R1"_s)), u"759"_s);
        QCOMPARE(shop.use(hers.serial, shop.at(u"R1"_s, 2)), u"used"_s);
        QCOMPARE(shop.use(hers.serial, shop.at(u"R2"_s)), u"used"_s);
        QCOMPARE(shop.use(his.serial, shop.at(u"R1"_s)), u"line-taken"_s);
        QCOMPARE(shop.use(his.serial, shop.at(u"R1"_s, 2)), u"759"_s);
        // A repeated answer is what was charged then, whatever it costs now.
        shop.putOffer(u"roast"_s, R"("percent_off": 90)");
        QCOMPARE(shop.use(hers.serial, shop.at(u"R1"_s)), u"759"_s);
    }

    void aTillIsToldWhyNot()
    {
        CouponShop shop;
        shop.putOffer(u"roast"_s, R"("amount_off": "2.00", "stores": ["S1"])");
        shop.putOffer(u"later"_s, R"("price": "7.49")");
        TestKiosk kiosk = shop.addKiosk(7);
        const auto kept = shop.keep(kiosk, u"roast"_s, ada);
        const auto later = shop.keep(kiosk, u"later"_s, ada);
        shop.push(kiosk, kiosk.all());
        CouponUse elsewhere = shop.at(u"R1"_s);
        elsewhere.store = u"S2"_s;
        QCOMPARE(shop.use(kept.serial, elsewhere), u"other-store"_s);
        QCOMPARE(shop.use(kept.serial, shop.at(u"R1"_s), u"00012345678905"_s), u"other-product"_s);
        const qint64 now = std::exchange(shop.clock.now, 1'780'000'000'000);
        QCOMPARE(shop.use(later.serial, shop.at(u"R1"_s)), u"not-yet"_s);
        shop.clock.now = now + 30LL * 86'400'000;
        QCOMPARE(shop.use(later.serial, shop.at(u"R1"_s)), u"expired"_s);
        QCOMPARE(shop.stateOfCoupon(later.serial), u"expired"_s);
        shop.clock.now = now;
        TillDesk till(shop.database->coupons, shop.database->items, now);
        QVERIFY(!*till.makeVoid(later.serial, u"Ines"_s));
        QCOMPARE(shop.use(later.serial, shop.at(u"R1"_s)), u"void"_s);
        QCOMPARE((*till.makeVoid(later.serial, u"Ines"_s))->code, TillRefusal::Code::Void);
        QCOMPARE(shop.use(kept.serial, shop.at(u"R1"_s), CouponShop::coffee), u"749"_s);
        QCOMPARE((*till.makeVoid(kept.serial, u"Ines"_s))->code, TillRefusal::Code::Used);
        QCOMPARE(shop.stateOfCoupon(kept.serial), u"used"_s);
    }

    // Nothing is taken off what is not in the catalogue; a price she was promised stands.
    void aProductMayGo()
    {
        CouponShop shop;
        shop.putOffer(u"off"_s, R"("amount_off": "2.00")");
        shop.putOffer(u"price"_s, R"("price": "7.49")");
        TestKiosk kiosk = shop.addKiosk(7);
        const auto off = shop.keep(kiosk, u"off"_s, ada);
        const auto price = shop.keep(kiosk, u"price"_s, ada);
        shop.push(kiosk, kiosk.all());
        const auto gone = shop.database->inTransaction([&]() -> Stored<void> {
            const auto removed = shop.database->items.remove(u"product"_s, CouponShop::coffee, 1);
            return removed ? Stored<void>() : Unexpected(removed.error());
        });
        QVERIFY(gone);
        QCOMPARE(shop.use(off.serial, shop.at(u"R1"_s)), u"no-price"_s);
        QCOMPARE(shop.stateOfCoupon(off.serial), u"held"_s);
        QCOMPARE(shop.use(price.serial, shop.at(u"R1"_s)), u"749"_s);
    }

    // C9: of two coupons for one item the till takes the one that saves more.
    void theBestOneWins()
    {
        CouponShop shop;
        shop.putOffer(u"a"_s, R"("price": "8.00")");
        shop.putOffer(u"b"_s, R"("amount_off": "3.00")");
        shop.putOffer(u"c"_s, R"("percent_off": 10)");
        TestKiosk kiosk = shop.addKiosk(7);
        for (const QString &offer : {u"a"_s, u"b"_s, u"c"_s})
            shop.keep(kiosk, offer, ada);
        shop.keep(kiosk, u"b"_s, bo);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.useBest(ada, shop.at(u"R1"_s), u"00012345678905"_s), u"nothing-held"_s);
        QCOMPARE(shop.useBest(ada, shop.at(u"R1"_s)), u"649"_s);
        QCOMPARE(shop.useBest(ada, shop.at(u"R1"_s)), u"649"_s); // the same line asks again
        QCOMPARE(shop.useBest(ada, shop.at(u"R1"_s, 2)), u"800"_s);
        QCOMPARE(shop.useBest(ada, shop.at(u"R1"_s, 3)), u"854"_s);
        QCOMPARE(shop.useBest(ada, shop.at(u"R1"_s, 4)), u"nothing-held"_s);
    }

    void offersByRule()
    {
        CouponShop shop;
        shop.putOffer(u"all"_s, R"("price": "9.00")");
        shop.putOffer(u"members"_s, R"("price": "8.00", "why": {"rule": "member"})");
        shop.putOffer(u"third"_s,
                      R"("price": "7.00", "why": {"rule": "checked_in_times", "n": 3})");
        TestKiosk kiosk = shop.addKiosk(7);
        const auto tooSoon = shop.keep(kiosk, u"third"_s, ada);
        makeMember(shop, ada);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.codeOf(kiosk, tooSoon.seq), u"not-eligible"_s);
        QCOMPARE(shop.stateOfCoupon(tooSoon.serial), u"void"_s);
        QCOMPARE(told(shop, ada).offers, QList<wire::OfferReason>{{.offer = u"members"_s}});
        for (int day = 0; day < 4; ++day)
            kiosk.add(shop.checkedIn(day), ada);
        const auto inTime = shop.keep(kiosk, u"third"_s, ada);
        const auto notAMember = shop.keep(kiosk, u"members"_s, bo);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.stateOfCoupon(inTime.serial), u"held"_s);
        QCOMPARE(shop.codeOf(kiosk, notAMember.seq), u"not-eligible"_s);
        QVERIFY(!*shop.database->members.find(bo));
        QCOMPARE(
            told(shop, ada).offers,
            (QList<wire::OfferReason>{{.offer = u"members"_s}, {.offer = u"third"_s, .count = 4}}));
        shop.clock.now += 30LL * 86'400'000; // over: it is nobody's
        QVERIFY(told(shop, ada).offers.isEmpty());
    }

    void offersOfALevel()
    {
        CouponShop shop;
        shop.store.levels = {{u"Seedling"_s, 0}, {u"Sapling"_s, 100}, {u"Tree"_s, 500}};
        shop.put(u"store"_s, shop.store.id, wire::encodeStore(shop.store));
        shop.putOffer(u"sapling"_s, R"("price": "7.00", "why": {"rule": "level", "n": 2})");
        TestKiosk kiosk = shop.addKiosk(7);
        makeMember(shop, ada);
        kiosk.add(shop.checkedIn(0), ada); // 50 points: a seedling still
        const auto tooSoon = shop.keep(kiosk, u"sapling"_s, ada);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.codeOf(kiosk, tooSoon.seq), u"not-eligible"_s);
        QVERIFY(told(shop, ada).offers.isEmpty());
        kiosk.add(shop.checkedIn(1), ada);
        const auto inTime = shop.keep(kiosk, u"sapling"_s, ada);
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.stateOfCoupon(inTime.serial), u"held"_s);
        QCOMPARE(told(shop, ada).offers,
                 (QList<wire::OfferReason>{{.offer = u"sapling"_s, .count = 2}}));
    }

    void hersAndHersAlone()
    {
        CouponShop shop;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            shop.putOffer(id, R"("price": "8.00")");
        shop.putOffer(u"soon"_s, R"("price": "8.00", "until": "2026-09-25T00:00:00Z")");
        TestKiosk kiosk = shop.addKiosk(7);
        const auto used = shop.keep(kiosk, u"a"_s, ada);
        const auto held = shop.keep(kiosk, u"b"_s, ada);
        const auto twice = shop.keep(kiosk, u"b"_s, ada);
        const auto soon = shop.keep(kiosk, u"soon"_s, ada);
        shop.keep(kiosk, u"c"_s, bo);
        shop.push(kiosk, kiosk.all());
        shop.use(used.serial, shop.at(u"R1"_s));
        const auto coupons = told(shop, ada).coupons;
        QCOMPARE(coupons.size(), 4);
        QCOMPARE(coupons.at(0).serial, soon.serial); // ends first
        QCOMPARE(coupons.at(1).serial, held.serial);
        QCOMPARE(coupons.at(1).state, u"held"_s);
        QCOMPARE(coupons.at(1).title, u"Coffee"_s);
        QCOMPARE(coupons.at(1).untilMs, 1'790'812'800'000);
        QCOMPARE(coupons.at(1).atMs, 0);
        for (const wire::Coupon &coupon : coupons.sliced(2)) {
            const bool isUsed = coupon.serial == used.serial;
            QCOMPARE(coupon.state, isUsed ? u"used"_s : u"void"_s);
            QCOMPARE(coupon.reason, isUsed ? QString() : u"already-kept"_s);
            QCOMPARE(coupon.atMs, shop.clock.now);
            QVERIFY(isUsed || coupon.serial == twice.serial);
        }
        shop.clock.now += 31LL * 86'400'000; // long over, long used: nothing to tell
        QCOMPARE(told(shop, ada).coupons.size(), 2);
        shop.clock.now += 31LL * 86'400'000;
        QVERIFY(told(shop, ada).coupons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Coupons)
#include "tst_coupons.moc"
