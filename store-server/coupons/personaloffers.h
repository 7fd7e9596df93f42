// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proven visit learns of offers: those that are this member's by a rule, each
// with the data that made them hers, and her coupons with their states. It leaves the
// server in the visit's sealed answer only. Storage thread.
#pragma once

#include "contract/domain/storeprofile.h"
#include "store-server/coupons/offerrules.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class PersonalOffers
{
public:
    static constexpr int most = 40; ///< of each kind
    /// How long a coupon that can no longer be used is still told of.
    static constexpr std::chrono::milliseconds memory = std::chrono::days(30);

    explicit PersonalOffers(Database &database) : m_database(database), m_rules(database) {}

    /// Fills `offers` and `coupons`.
    Stored<void> fill(wire::ProvenAnswer &answer, const Member &member, const StoreProfile &store,
                      qint64 nowMs);

private:
    Stored<QList<wire::OfferReason>> offersOf(const Member &member, const StoreProfile &store,
                                              qint64 nowMs);
    Stored<QList<wire::Coupon>> couponsOf(const Member &member, qint64 nowMs);

    Database &m_database;
    OfferRules m_rules;
};

} // namespace endcap::server
