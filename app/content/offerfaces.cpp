// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/offerfaces.h"

#include "app/content/displaytext.h"
#include "app/content/offerprice.h"
#include "app/content/productimages.h"
#include "app/content/storecontent.h"
#include "app/identity/knownshopper.h"
#include "contract/domain/coupon.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;
using namespace offerstate;

namespace
{

constexpr qsizetype most = 60;

Rule ruleOf(OfferRule::Kind kind)
{
    switch (kind) {
    case OfferRule::Kind::Everyone:
        return Everyone;
    case OfferRule::Kind::Member:
        return offerstate::Member;
    case OfferRule::Kind::CheckedIn:
        return CheckedIn;
    case OfferRule::Kind::Bought:
        return Bought;
    case OfferRule::Kind::Level:
        return offerstate::Level;
    }
    return Everyone;
}

std::optional<State> stateNamed(const QString &name)
{
    if (name == "held"_L1)
        return Held;
    if (name == "used"_L1)
        return Used;
    if (name == "expired"_L1)
        return Expired;
    return name == "void"_L1 ? std::optional(Void) : std::nullopt;
}

QDateTime localTime(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms) : QDateTime();
}

bool comesFirst(const OfferFace &one, const OfferFace &other)
{
    const auto rank = [](const OfferFace &face) {
        return std::tuple(!face.personal, face.state != Held, face.until, face.key);
    };
    return rank(one) < rank(other);
}

} // namespace

Objection objectionOf(const QString &code)
{
    if (code.isEmpty())
        return NoObjection;
    if (code == "already-kept"_L1)
        return AlreadyKept;
    if (code == "not-eligible"_L1)
        return NotEligible;
    return code == "staff"_L1 ? TakenBack : NotKnown;
}

QList<wire::Coupon> OfferFaces::coupons() const
{
    return m_shopper.isProven() ? m_shopper.answer()->coupons : QList<wire::Coupon>();
}

QList<OfferFace> OfferFaces::all() const
{
    QList<OfferFace> faces;
    const QList<wire::Coupon> hers = coupons();
    for (const Offer &offer : m_content.offers()) {
        const auto reason = reasonFor(offer);
        const auto isOfIt = [&](const wire::Coupon &coupon) { return coupon.offer == offer.id; };
        if (!reason && std::ranges::none_of(hers, isOfIt))
            continue;
        faces.append(faceOf(offer, reason.value_or(wire::OfferReason())));
        addCoupons(faces.last(), hers);
    }
    // What she holds of an offer that was withdrawn is still hers.
    for (const wire::Coupon &coupon : hers) {
        const auto isShown = [&](const OfferFace &face) { return face.key == coupon.offer; };
        if (coupon.state != "held"_L1 || std::ranges::any_of(faces, isShown))
            continue;
        OfferFace face;
        face.key = coupon.offer;
        face.title = displayText(coupon.title, 90);
        face.until = localTime(coupon.untilMs);
        face.personal = true;
        addCoupons(face, hers);
        faces.append(face);
    }
    std::ranges::stable_sort(faces, comesFirst);
    return faces.first(std::min(faces.size(), most));
}

std::optional<wire::OfferReason> OfferFaces::reasonFor(const Offer &offer) const
{
    if (offer.isForEveryone())
        return wire::OfferReason{.offer = offer.id};
    if (!m_shopper.isProven())
        return std::nullopt;
    const auto &reasons = m_shopper.answer()->offers;
    const auto found = std::ranges::find(reasons, offer.id, &wire::OfferReason::offer);
    return found == reasons.cend() ? std::nullopt : std::optional(*found);
}

OfferFace OfferFaces::faceOf(const Offer &offer, const wire::OfferReason &reason) const
{
    OfferFace face;
    face.key = offer.id;
    face.title = displayText(offer.title, 90);
    face.text = displayText(offer.text, 200);
    face.terms = displayText(offer.terms, 400);
    face.until = offer.until.toLocalTime();
    face.limit = offer.limit;
    face.personal = !offer.isForEveryone();
    face.rule = ruleOf(offer.why.kind);
    face.ruleCount = offer.why.n;
    face.ruleCategory = displayText(offer.why.category, 60);
    face.herCount = reason.count;
    face.herProduct = displayText(reason.what, 90);
    face.herDay = reason.day.isValid() ? reason.day.startOfDay() : QDateTime();
    const auto product = m_content.product(offer.product);
    const OfferPrice price = offerPrice(offer, product);
    face.price = price.now;
    face.was = price.was;
    if (product) {
        face.priceAsOf = localTime(product->asOfMs);
        face.image = m_images.addressOf(product->image);
        face.category = displayText(product->category, 60);
        face.aisle = product->aisle;
        face.bay = displayText(product->bay, 20);
    }
    return face;
}

void OfferFaces::addCoupons(OfferFace &face, const QList<wire::Coupon> &coupons) const
{
    int good = 0;
    for (const wire::Coupon &coupon : coupons) {
        const auto state = stateNamed(coupon.state);
        if (coupon.offer != face.key || !state)
            continue;
        const QString serial = readSerial(coupon.serial).value_or(QString());
        if (state == Void && !serial.isEmpty())
            face.voidSerial = spelledSerial(serial);
        good += state == Void ? 0 : 1;
        // One that she can use goes before one that is used, a good one before a void one.
        const bool isBetter = face.state == Open || (state == Held && face.state != Held) ||
                              (state != Void && face.state == Void);
        if (!isBetter || serial.isEmpty())
            continue;
        face.state = *state;
        face.objection = objectionOf(coupon.reason);
        face.serial = spelledSerial(serial);
        face.code = couponCode(serial);
        face.since = localTime(coupon.atMs);
    }
    if ((face.state == Used || face.state == Expired) && good < face.limit) {
        // There is one left to keep.
        face.state = Open;
        face.objection = NoObjection;
        face.serial.clear();
        face.code.clear();
        face.since = {};
    }
}

} // namespace endcap
