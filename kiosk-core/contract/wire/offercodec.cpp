// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/sha256.h"
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/mapreader.h"

#include <array>

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostTimes = 1'000'000;
constexpr int mostLimit = 100;

struct KindName {
    Offer::Kind kind;
    QLatin1StringView name;
};
constexpr std::array kinds{KindName{Offer::Kind::Price, "price"_L1},
                           KindName{Offer::Kind::Amount, "amount"_L1},
                           KindName{Offer::Kind::Percent, "percent"_L1}};

struct RuleName {
    OfferRule::Kind kind;
    QLatin1StringView name;
};
constexpr std::array rules{RuleName{OfferRule::Kind::Everyone, "everyone"_L1},
                           RuleName{OfferRule::Kind::Member, "member"_L1},
                           RuleName{OfferRule::Kind::CheckedIn, "checked_in_times"_L1},
                           RuleName{OfferRule::Kind::Bought, "bought"_L1},
                           RuleName{OfferRule::Kind::Level, "level"_L1}};

template <class Names, class Kind>
QString nameIn(const Names &names, Kind kind)
{
    for (const auto &each : names) {
        if (each.kind == kind)
            return each.name;
    }
    return {};
}

QCborMap toMap(const OfferRule &rule)
{
    return {{u"rule"_s, nameOf(rule.kind)},
            {u"n"_s, rule.n},
            {u"product"_s, rule.product},
            {u"category"_s, rule.category}};
}

OfferRule readRule(MapReader &outer)
{
    MapReader map(outer.map("why"_L1));
    const auto kind = ruleNamed(map.text("rule"_L1, 32));
    if (!kind)
        map.refuse("rule"_L1);
    const OfferRule rule{kind.value_or(OfferRule::Kind::Everyone),
                         map.smallNumber("n"_L1, mostTimes), map.text("product"_L1, 14),
                         map.text("category"_L1, 200)};
    // Whom it is for is not understood: then it is not shown at all.
    if (!map.isGood())
        outer.refuse("why"_L1);
    return rule;
}

Offer::Kind readKind(MapReader &map)
{
    const QString name = map.text("kind"_L1, 16);
    for (const KindName &each : kinds) {
        if (each.name == name)
            return each.kind;
    }
    map.refuse("kind"_L1);
    return Offer::Kind::Price;
}

} // namespace

QString nameOf(OfferRule::Kind kind)
{
    return nameIn(rules, kind);
}

std::optional<OfferRule::Kind> ruleNamed(const QString &name)
{
    for (const RuleName &each : rules) {
        if (each.name == name)
            return each.kind;
    }
    return std::nullopt;
}

QByteArray encodeOffer(const Offer &offer)
{
    return encodeCbor(QCborMap{{u"title"_s, offer.title},
                               {u"text"_s, offer.text},
                               {u"product"_s, offer.product},
                               {u"kind"_s, nameIn(kinds, offer.kind)},
                               {u"price"_s, offer.priceMinor},
                               {u"off"_s, offer.off},
                               {u"currency"_s, offer.currency},
                               {u"from"_s, offer.from.toMSecsSinceEpoch()},
                               {u"until"_s, offer.until.toMSecsSinceEpoch()},
                               {u"deal"_s, offer.deal},
                               {u"why"_s, toMap(offer.why)},
                               {u"limit"_s, offer.limit},
                               {u"terms"_s, offer.terms},
                               {u"stores"_s, QCborArray::fromStringList(offer.stores)}});
}

Expected<Offer, WireError> decodeOffer(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Offer offer;
    offer.id = id;
    offer.title = map.text("title"_L1);
    offer.text = map.text("text"_L1);
    offer.product = map.text("product"_L1, 14);
    offer.priceMinor = static_cast<qint64>(map.number("price"_L1));
    offer.currency = map.text("currency"_L1, 3);
    offer.from = map.instant("from"_L1);
    offer.until = map.instant("until"_L1);
    offer.deal = map.flag("deal"_L1);
    offer.stores = map.texts("stores"_L1);
    // Offers that were put before there was more to say have a price and no why.
    if (map.has("kind"_L1))
        offer.kind = readKind(map);
    if (map.has("off"_L1))
        offer.off = static_cast<qint64>(map.number("off"_L1));
    if (map.has("why"_L1))
        offer.why = readRule(map);
    if (map.has("limit"_L1))
        offer.limit = map.smallNumber("limit"_L1, mostLimit);
    if (map.has("terms"_L1))
        offer.terms = map.text("terms"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return offer;
}

Hash termsOf(const QByteArray &offerBody)
{
    return sha256(offerBody);
}

} // namespace endcap::wire
