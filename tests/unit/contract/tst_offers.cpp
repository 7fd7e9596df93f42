// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offers: what the till charges, the bytes, whom an older or newer store means, and
// the serial of a coupon.
#include "contract/domain/coupon.h"
#include "contract/proof/sha256.h"
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"

#include <QCborArray>
#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

// Hundred times the largest price does not fit into 64 bits.
__extension__ using Wide = __int128;

Offer someOffer(Offer::Kind kind, qint64 price, qint64 off)
{
    Offer offer;
    offer.id = u"bread"_s;
    offer.title = u"Bread"_s;
    offer.kind = kind;
    offer.priceMinor = price;
    offer.off = off;
    offer.currency = u"USD"_s;
    offer.from = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
    offer.until = QDateTime::fromMSecsSinceEpoch(2'000, Qt::UTC);
    return offer;
}

template <class Id>
Id anyId()
{
    const auto bytes = *rc::gen::container<std::string>(Id::length, rc::gen::arbitrary<char>());
    return *Id::from(QByteArrayView(bytes.data(), Id::length));
}

} // namespace

class tst_Offers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charged_data()
    {
        QTest::addColumn<Offer::Kind>("kind");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("off");
        QTest::addColumn<qint64>("usual");
        QTest::addColumn<qint64>("charged");
        using Kind = Offer::Kind;
        const auto row = [](const char *what, Kind kind, qint64 price, qint64 off, qint64 usual,
                            qint64 charged) {
            QTest::newRow(what) << kind << price << off << usual << charged;
        };
        row("a price", Kind::Price, 399, 0, 549, 399);
        row("the shelf is cheaper by now", Kind::Price, 399, 0, 349, 349);
        row("an amount", Kind::Amount, 0, 100, 549, 449);
        row("more than it costs", Kind::Amount, 0, 600, 549, 0);
        row("percent", Kind::Percent, 0, 15, 400, 340);
        row("rounded down", Kind::Percent, 0, 15, 549, 467);            // 466.65
        row("a half is the shopper's", Kind::Percent, 0, 50, 549, 274); // 274.5
        row("rounded to the nearest", Kind::Percent, 0, 33, 199, 133);  // 133.33
        row("all of it", Kind::Percent, 0, 100, 549, 0);
    }
    void charged()
    {
        QFETCH(Offer::Kind, kind);
        QFETCH(qint64, price);
        QFETCH(qint64, off);
        QFETCH(qint64, usual);
        QFETCH(qint64, charged);
        QCOMPARE(chargedFor(someOffer(kind, price, off), usual), charged);
    }

    void neverMoreThanUsualAndNeverLessThanNothing()
    {
        QVERIFY(rc::check("within the usual price, and percents exact to half a unit", [] {
            const auto kind =
                *rc::gen::element(Offer::Kind::Price, Offer::Kind::Amount, Offer::Kind::Percent);
            const auto usual = *rc::gen::inRange<qint64>(0, INT64_MAX);
            const auto off = *rc::gen::inRange<qint64>(0, 101);
            const Offer offer = someOffer(kind, *rc::gen::inRange<qint64>(0, INT64_MAX), off);
            const qint64 charged = chargedFor(offer, usual);
            RC_ASSERT(charged >= 0);
            RC_ASSERT(charged <= usual);
            if (kind == Offer::Kind::Percent) {
                const auto twiceWrong =
                    2 * (static_cast<Wide>(charged) * 100 - static_cast<Wide>(usual) * (100 - off));
                RC_ASSERT(twiceWrong >= -100);
                RC_ASSERT(twiceWrong < 100);
            }
        }));
    }

    void bytes()
    {
        Offer offer = someOffer(Offer::Kind::Percent, 0, 15);
        offer.product = u"00012345678905"_s;
        offer.deal = true;
        offer.limit = 3;
        offer.terms = u"While it lasts."_s;
        offer.stores = {u"S1"_s};
        for (const OfferRule &why : {OfferRule{}, OfferRule{OfferRule::Kind::Member, 0, {}, {}},
                                     OfferRule{OfferRule::Kind::CheckedIn, 3, {}, {}},
                                     OfferRule{OfferRule::Kind::Bought, 0, {}, u"Coffee & tea"_s},
                                     OfferRule{OfferRule::Kind::Bought, 0, offer.product, {}},
                                     OfferRule{OfferRule::Kind::Level, 2, {}, {}}}) {
            offer.why = why;
            const QByteArray body = wire::encodeOffer(offer);
            QCOMPARE(wire::decodeOffer(offer.id, body).value(), offer);
            QCOMPARE(wire::ruleNamed(wire::nameOf(why.kind)), why.kind);
            QCOMPARE(wire::termsOf(body), sha256(body));
        }
    }

    void anOfferOfBeforeHasAPriceAndIsForEveryone()
    {
        QCborMap map =
            wire::decodeCborMap(wire::encodeOffer(someOffer(Offer::Kind::Price, 399, 0))).value();
        for (const QString &key : {u"kind"_s, u"off"_s, u"why"_s, u"limit"_s, u"terms"_s})
            map.remove(key);
        const auto read = wire::decodeOffer(u"bread"_s, wire::encodeCbor(map));
        QVERIFY(read);
        QCOMPARE(*read, someOffer(Offer::Kind::Price, 399, 0));
        QVERIFY(read->isForEveryone());
    }

    // A rule that this kiosk does not know must not become "for everyone".
    void aRuleOfTomorrowIsNotShown()
    {
        QCborMap map =
            wire::decodeCborMap(wire::encodeOffer(someOffer(Offer::Kind::Price, 399, 0))).value();
        QCborMap why = map.value(u"why"_s).toMap();
        why.insert(u"rule"_s, u"moon_is_full"_s);
        map.insert(u"why"_s, why);
        QCOMPARE(wire::decodeOffer(u"bread"_s, wire::encodeCbor(map)).error().field, u"why"_s);
        map.remove(u"why"_s);
        map.insert(u"kind"_s, u"barter"_s);
        QCOMPARE(wire::decodeOffer(u"bread"_s, wire::encodeCbor(map)).error().field, u"kind"_s);
    }

    void serialsAreReadAsPeopleWriteThem()
    {
        QCOMPARE(spelledSerial(u"K7QF2M9X4TDH"_s), u"K7QF-2M9X-4TDH"_s);
        QCOMPARE(couponCode(u"K7QF2M9X4TDH"_s), u"ECC:K7QF2M9X4TDH"_s);
        for (const QString &written :
             {u"K7QF-2M9X-4TDH"_s, u"ecc:k7qf2m9x4tdh"_s, u" k7qf 2m9x 4tdh "_s})
            QCOMPARE(readSerial(written), u"K7QF2M9X4TDH"_s);
        QCOMPARE(readSerial(u"OIL0-0000-0000"_s), u"011000000000"_s);
        for (const QString &written : {QString(), u"K7QF-2M9X-4TD"_s, u"K7QF-2M9X-4TDHH"_s,
                                       u"K7QF-2M9X-4TDU"_s, u"EC1:K7QF2M9X4TDH"_s})
            QVERIFY2(!readSerial(written), qPrintable(written));
    }

    void everyTouchHasItsOwnSerial()
    {
        QVERIFY(rc::check("twelve signs that read back, others for another touch", [] {
            const auto device = anyId<DeviceId>();
            const auto nonce = anyId<TicketNonce>();
            const QString serial = couponSerial(device, nonce);
            RC_ASSERT(serial.size() == 12);
            RC_ASSERT(readSerial(couponCode(serial)) == serial);
            RC_ASSERT(readSerial(spelledSerial(serial)) == serial);
            const auto other = anyId<TicketNonce>();
            RC_ASSERT(other == nonce || couponSerial(device, other) != serial);
        }));
        // The same nonce on another kiosk is another coupon.
        QVERIFY(couponSerial(DeviceId(), TicketNonce()) !=
                couponSerial(*DeviceId::from(QByteArray(16, 'd')), TicketNonce()));
    }
};

QTEST_GUILESS_MAIN(tst_Offers)
#include "tst_offers.moc"
