// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/todaysdeal.h"

#include "app/content/displaytext.h"
#include "app/content/offerprice.h"
#include "app/content/productimages.h"
#include "app/content/storecontent.h"

#include <algorithm>

namespace endcap
{

std::optional<TodaysDeal> todaysDeal(const StoreContent &content, const ProductImages &images)
{
    QList<Offer> deals;
    std::ranges::copy_if(content.offers(), std::back_inserter(deals),
                         [](const Offer &offer) { return offer.deal && offer.isForEveryone(); });
    if (deals.isEmpty())
        return std::nullopt;
    const qint64 day = content.store().dayAt(content.now()).toJulianDay();
    const Offer &offer = deals.at(day % deals.size());
    TodaysDeal deal;
    deal.title = displayText(offer.title, 90);
    deal.text = displayText(offer.text, 200);
    const auto product = content.product(offer.product);
    const OfferPrice price = offerPrice(offer, product);
    deal.price = price.now;
    deal.was = price.was;
    if (product) {
        deal.image = images.addressOf(product->image);
        deal.category = displayText(product->category, 60);
    }
    return deal;
}

} // namespace endcap
