// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/coupons/offerrules.h"

#include "contract/domain/quest.h"
#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

namespace
{
// Of more lines than these nobody is asked what a rule says.
constexpr int mostLines = 400;
constexpr int nameLetters = 60;
} // namespace

Found<wire::OfferReason> OfferRules::reasonFor(const Offer &offer, const Member &member,
                                               const QString &store)
{
    wire::OfferReason reason{.offer = offer.id};
    switch (offer.why.kind) {
    case OfferRule::Kind::Everyone:
        return reason;
    case OfferRule::Kind::Member:
        if (member.isProvisional())
            return std::nullopt;
        return reason;
    case OfferRule::Kind::CheckedIn: {
        const auto count = m_database.checkIns.countAll(member.id);
        if (!count)
            return Unexpected(count.error());
        if (*count < offer.why.n)
            return std::nullopt;
        reason.count = *count;
        return reason;
    }
    case OfferRule::Kind::Bought:
        return bought(offer, member.id);
    case OfferRule::Kind::Level:
        return reached(offer, member.id, store);
    }
    return std::nullopt;
}

Found<wire::OfferReason> OfferRules::reached(const Offer &offer, qint64 member,
                                             const QString &store)
{
    const auto body = m_database.items.find(QStringLiteral("store"), store);
    const auto earned = m_database.ledger.earned(member);
    if (!body || !earned)
        return Unexpected(!body ? body.error() : earned.error());
    const auto profile = *body ? wire::decodeStore(store, **body) : Unexpected(WireError());
    if (!profile)
        return std::nullopt; // a store that is no more has no levels
    const int level = levelAt(profile->levels, *earned) + 1;
    if (level < offer.why.n)
        return std::nullopt;
    return wire::OfferReason{.offer = offer.id, .count = level};
}

Found<wire::OfferReason> OfferRules::bought(const Offer &offer, qint64 member)
{
    const auto lines = m_database.tills.boughtBy(member, mostLines);
    if (!lines)
        return Unexpected(lines.error());
    for (const wire::Bought &line : *lines) {
        const auto name = nameIfMeant(offer.why, line.product);
        if (!name)
            return Unexpected(name.error());
        if (*name)
            return wire::OfferReason{.offer = offer.id, .what = **name, .day = line.day};
    }
    return std::nullopt;
}

Found<QString> OfferRules::nameIfMeant(const OfferRule &rule, const QString &product)
{
    if (!rule.product.isEmpty() && rule.product != product)
        return std::nullopt;
    const auto body = m_database.items.find(QStringLiteral("product"), product);
    if (!body)
        return Unexpected(body.error());
    const auto known = *body ? wire::decodeProduct(product, **body) : Unexpected(WireError());
    if (rule.product.isEmpty() && (!known || known->category != rule.category))
        return std::nullopt;
    return known ? known->name.left(nameLetters) : QString(); // withdrawn since
}

} // namespace endcap::server
