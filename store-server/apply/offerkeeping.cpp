// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/offerkeeping.h"

#include "contract/domain/coupon.h"
#include "contract/wire/itemcodecs.h"

#include <algorithm>

namespace endcap::server
{

Verdict OfferKeeping::apply(const Arrived &arrived, const OfferTaken &taken)
{
    if (!arrived.secret.nonce)
        return RefusalCode::Unreadable; // no serial could be made of it
    const auto bodies = m_coupons.published(taken.offer);
    if (!bodies)
        return Unexpected(bodies.error());
    if (bodies->isEmpty())
        return RefusalCode::NoSuchOffer;
    const auto body = std::ranges::find(*bodies, taken.terms, wire::termsOf);
    if (body == bodies->end())
        return RefusalCode::WrongTerms;
    const auto offer = wire::decodeOffer(taken.offer, *body);
    if (!offer)
        return Unexpected(sqlite::StorageError::Damaged);

    const auto known = m_members.find(arrived.secret.claim);
    if (!known)
        return Unexpected(known.error());
    const auto code = objection(*offer, *known, arrived.device.store);
    // Nobody's account is made for a coupon that nobody may have.
    if (!code || (*code && !*known))
        return code;
    const auto member = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    if (!member)
        return Unexpected(member.error());
    CouponRow row{.serial = couponSerial(arrived.device.id, *arrived.secret.nonce),
                  .offer = taken.offer,
                  .body = *body,
                  .member = *member,
                  .device = arrived.device.id,
                  .seq = arrived.event.seq,
                  .takenMs = arrived.receivedMs,
                  .untilMs = offer->until.toMSecsSinceEpoch(),
                  .voidReason = {},
                  .use = {}};
    if (*code) {
        row.voidReason = nameOf(**code);
        row.voidMs = arrived.receivedMs;
    }
    const auto isNew = m_coupons.add(row);
    if (!isNew)
        return Unexpected(isNew.error());
    // A nonce that was used before is one that no screen of ours would make.
    return *isNew ? *code : std::optional(RefusalCode::Malformed);
}

Found<RefusalCode> OfferKeeping::objection(const Offer &offer, const std::optional<Member> &member,
                                           const QString &store)
{
    const auto reason = m_rules.reasonFor(offer, member.value_or(Member()), store);
    if (!reason)
        return Unexpected(reason.error());
    if (!*reason)
        return RefusalCode::NotEligible;
    if (!member)
        return std::nullopt;
    const auto count = m_coupons.countGood(offer.id, member->id);
    if (!count)
        return Unexpected(count.error());
    if (*count >= offer.limit)
        return RefusalCode::AlreadyKept;
    return std::nullopt;
}

} // namespace endcap::server
