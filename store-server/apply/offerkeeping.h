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

namespace endcap::server
{

class OfferKeeping
{
public:
    explicit OfferKeeping(Database &database)
        : m_coupons(database.coupons), m_members(database.members), m_accounts(database.members),
          m_rules(database)
    {
    }

    Verdict apply(const Arrived &arrived, const OfferTaken &taken);

private:
    Found<RefusalCode> objection(const Offer &offer, const std::optional<Member> &member,
                                 const QString &store);

    CouponStore &m_coupons;
    MemberStore &m_members;
    Accounts m_accounts;
    OfferRules m_rules;
};

} // namespace endcap::server
