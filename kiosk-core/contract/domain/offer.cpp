// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/offer.h"

#include "contract/domain/storeprofile.h"

#include <algorithm>

namespace endcap
{

bool isOn(const Offer &offer, const StoreProfile &store, const QDateTime &at)
{
    return (offer.stores.isEmpty() || offer.stores.contains(store.id)) && offer.from <= at &&
           at < offer.until;
}

qint64 chargedFor(const Offer &offer, qint64 usualMinor)
{
    qint64 price = usualMinor;
    switch (offer.kind) {
    case Offer::Kind::Price:
        price = offer.priceMinor;
        break;
    case Offer::Kind::Amount:
        price = usualMinor - offer.off;
        break;
    case Offer::Kind::Percent: {
        // Whole and rest apart, so that no price is too large for the sum.
        const qint64 left = 100 - std::clamp<qint64>(offer.off, 0, 100);
        price = usualMinor / 100 * left + (usualMinor % 100 * left + 49) / 100;
        break;
    }
    }
    return std::clamp<qint64>(price, 0, std::max<qint64>(usualMinor, 0));
}

} // namespace endcap
