// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/coupons/offerrules.h"

namespace endcap::server
{

Found<wire::OfferReason> OfferRules::reasonFor(const Offer &offer, const Member &member)
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
        const auto count = m_checkIns.countAll(member.id);
        if (!count)
            return Unexpected(count.error());
        if (*count < offer.why.n)
            return std::nullopt;
        reason.count = *count;
        return reason;
    }
    case OfferRule::Kind::Bought:
    case OfferRule::Kind::Level:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace endcap::server
