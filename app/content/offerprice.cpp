// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/offerprice.h"

#include "app/content/money.h"

namespace endcap
{

OfferPrice offerPrice(const Offer &offer, const std::optional<Product> &product)
{
    if (!product || product->currency != offer.currency) {
        if (offer.kind != Offer::Kind::Price || offer.priceMinor <= 0)
            return {};
        return {priceText(offer.priceMinor, offer.currency), {}};
    }
    const qint64 charged = chargedFor(offer, product->priceMinor);
    OfferPrice price{priceText(charged, offer.currency), {}};
    if (charged < product->priceMinor)
        price.was = priceText(product->priceMinor, product->currency);
    return price;
}

} // namespace endcap
