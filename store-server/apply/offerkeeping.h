// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `offer.taken` does: a coupon with the serial that she has on screen and paper
// already, under the terms she was shown; or a void one with its reason. A member has
// at most the offer's limit of good ones, however many kiosks she asked and in
// whatever order they speak. Storage thread, inside the push's transaction.
#pragma once

#include "contract/domain/offer.h"
#include "store-server/apply/accounts.h"
#include "store-server/apply/arrived.h"
#include "store-server/coupons/offerrules.h"
#include "store-server/storage/couponstore.h"

namespace endcap::server
{

class OfferKeeping
{
public:
    OfferKeeping(CouponStore &coupons, CheckInStore &checkIns, MemberStore &members)
        : m_coupons(coupons), m_members(members), m_accounts(members), m_rules(checkIns)
    {
    }

    Verdict apply(const Arrived &arrived, const OfferTaken &taken);

private:
    Found<RefusalCode> objection(const Offer &offer, const std::optional<Member> &member);

    CouponStore &m_coupons;
    MemberStore &m_members;
    Accounts m_accounts;
    OfferRules m_rules;
};

} // namespace endcap::server
