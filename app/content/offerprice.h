// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an offer costs and what it costs without, in words: the sum is the one that the
// till charges (contract/domain/offer.h). Pure; any thread.
#pragma once

#include "contract/domain/offer.h"
#include "contract/domain/product.h"

#include <optional>

namespace endcap
{

struct OfferPrice {
    QString now; ///< empty when there is none to name
    QString was; ///< empty when it is no more
};

/// @p product: the one it is for, when the store knows it.
OfferPrice offerPrice(const Offer &offer, const std::optional<Product> &product);

} // namespace endcap
