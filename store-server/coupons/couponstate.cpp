// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/coupons/couponstate.h"

namespace endcap::server
{

CouponState stateOf(const CouponRow &coupon, qint64 nowMs)
{
    if (coupon.use)
        return CouponState::Used;
    if (!coupon.voidReason.isEmpty())
        return CouponState::Void;
    return nowMs < coupon.untilMs ? CouponState::Held : CouponState::Expired;
}

QString nameOf(CouponState state)
{
    switch (state) {
    case CouponState::Held:
        return QStringLiteral("held");
    case CouponState::Used:
        return QStringLiteral("used");
    case CouponState::Void:
        return QStringLiteral("void");
    case CouponState::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

} // namespace endcap::server
