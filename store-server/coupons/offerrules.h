// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether an offer is for a member, and by which of her data: the one thing that its
// rule names, and nothing else of her is read. Storage thread.
#pragma once

#include "contract/domain/offer.h"
#include "contract/wire/sealedparts.h"
#include "store-server/storage/checkinstore.h"
#include "store-server/storage/memberstore.h"

namespace endcap::server
{

class OfferRules
{
public:
    explicit OfferRules(CheckInStore &checkIns) : m_checkIns(checkIns) {}

    /// Nothing: it is not for her.
    Found<wire::OfferReason> reasonFor(const Offer &offer, const Member &member);

private:
    CheckInStore &m_checkIns;
};

} // namespace endcap::server
