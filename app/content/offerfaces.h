// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes faces of the offers that a visit may see: those for everyone, and, in a proven
// visit, those that the store server says are hers, with her coupons. Main thread;
// reads what it is given, which outlives it.
#pragma once

#include "app/content/offerface.h"
#include "contract/domain/offer.h"
#include "contract/wire/sealedparts.h"

#include <QList>

#include <optional>

namespace endcap
{

class KnownShopper;
class ProductImages;
class StoreContent;

class OfferFaces final
{
public:
    OfferFaces(const StoreContent &content, const ProductImages &images,
               const KnownShopper &shopper)
        : m_content(content), m_images(images), m_shopper(shopper)
    {
    }

    /// Hers first, what she can use first among them; then what ends first.
    QList<OfferFace> all() const;

private:
    std::optional<wire::OfferReason> reasonFor(const Offer &offer) const;
    OfferFace faceOf(const Offer &offer, const wire::OfferReason &reason) const;
    void addCoupons(OfferFace &face, const QList<wire::Coupon> &coupons) const;
    QList<wire::Coupon> coupons() const;

    const StoreContent &m_content;
    const ProductImages &m_images;
    const KnownShopper &m_shopper;
};

/// What a code of PROTOCOL.md means for a coupon.
offerstate::Objection objectionOf(const QString &code);

} // namespace endcap
