// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/coupons/personaloffers.h"

#include "contract/wire/itemcodecs.h"
#include "store-server/coupons/couponstate.h"

#include <algorithm>

namespace endcap::server
{

namespace
{

// More than can be told, so that what she can still use is among them.
constexpr int mostRead = 400;
constexpr int titleLetters = 60;

qint64 beganAt(const CouponRow &row, CouponState state)
{
    switch (state) {
    case CouponState::Used:
        return row.use->atMs;
    case CouponState::Void:
        return row.voidMs;
    case CouponState::Expired:
        return row.untilMs;
    case CouponState::Held:
        break;
    }
    return 0;
}

wire::Coupon toldOf(const CouponRow &row, const Offer &offer, qint64 nowMs)
{
    const CouponState state = stateOf(row, nowMs);
    return {row.offer,
            offer.title.left(titleLetters),
            row.serial,
            nameOf(state),
            state == CouponState::Void ? row.voidReason : QString(),
            row.untilMs,
            beganAt(row, state)};
}

} // namespace

Stored<void> PersonalOffers::fill(wire::ProvenAnswer &answer, const Member &member,
                                  const StoreProfile &store, qint64 nowMs)
{
    const auto offers = offersOf(member, store, nowMs);
    if (!offers)
        return Unexpected(offers.error());
    const auto coupons = couponsOf(member, nowMs);
    if (!coupons)
        return Unexpected(coupons.error());
    answer.offers = *offers;
    answer.coupons = *coupons;
    return {};
}

Stored<QList<wire::OfferReason>> PersonalOffers::offersOf(const Member &member,
                                                          const StoreProfile &store, qint64 nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const auto live = m_database.items.live(QStringLiteral("offer"));
    if (!live)
        return Unexpected(live.error());
    QList<wire::OfferReason> hers;
    for (const wire::FeedItem &item : *live) {
        const auto offer = wire::decodeOffer(item.id, item.body);
        if (!offer || offer->isForEveryone() || !isOn(*offer, store, at))
            continue;
        const auto reason = m_rules.reasonFor(*offer, member, store.id);
        if (!reason)
            return Unexpected(reason.error());
        if (*reason && hers.size() < most)
            hers.append(**reason);
    }
    return hers;
}

Stored<QList<wire::Coupon>> PersonalOffers::couponsOf(const Member &member, qint64 nowMs)
{
    const auto rows = m_database.coupons.of(member.id, mostRead);
    if (!rows)
        return Unexpected(rows.error());
    QList<wire::Coupon> told;
    for (const CouponRow &row : *rows) {
        const auto offer = wire::decodeOffer(row.offer, row.body);
        if (!offer)
            return Unexpected(sqlite::StorageError::Damaged);
        const wire::Coupon coupon = toldOf(row, *offer, nowMs);
        if (coupon.atMs == 0 || coupon.atMs > nowMs - memory.count())
            told.append(coupon);
    }
    // What she can use, the first to end first; then what happened last.
    std::ranges::stable_sort(told, {}, [](const wire::Coupon &coupon) {
        return std::pair(coupon.atMs > 0, coupon.atMs > 0 ? -coupon.atMs : coupon.untilMs);
    });
    return told.first(std::min<qsizetype>(told.size(), most));
}

} // namespace endcap::server
