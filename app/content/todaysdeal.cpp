// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/todaysdeal.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/productimages.h"
#include "app/content/storecontent.h"

#include <algorithm>

namespace endcap
{

std::optional<TodaysDeal> todaysDeal(const StoreContent &content, const ProductImages &images)
{
    QList<Offer> deals;
    std::ranges::copy_if(content.offers(), std::back_inserter(deals), &Offer::deal);
    if (deals.isEmpty())
        return std::nullopt;
    const qint64 day = content.store().dayAt(content.now()).toJulianDay();
    const Offer &offer = deals.at(day % deals.size());
    TodaysDeal deal;
    deal.title = displayText(offer.title, 90);
    deal.text = displayText(offer.text, 200);
    if (offer.priceMinor > 0)
        deal.price = priceText(offer.priceMinor, offer.currency);
    if (const auto product = content.product(offer.product)) {
        deal.image = images.addressOf(product->image);
        deal.category = displayText(product->category, 60);
        if (product->currency == offer.currency && product->priceMinor > offer.priceMinor)
            deal.was = priceText(product->priceMinor, product->currency);
    }
    return deal;
}

} // namespace endcap
