// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one state of a coupon, out of its row and the time: no column says it, so no
// two can disagree. Pure; any thread.
#pragma once

#include "store-server/storage/couponstore.h"

namespace endcap::server
{

enum class CouponState {
    Held,
    Used, ///< whatever else is true of it
    Void,
    Expired,
};

CouponState stateOf(const CouponRow &coupon, qint64 nowMs);
/// "held", "used", "void", "expired".
QString nameOf(CouponState state);

} // namespace endcap::server
