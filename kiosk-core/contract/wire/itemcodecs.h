// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The items of the feed as bytes (PROTOCOL.md, "Feed"). The id stands beside the
// body, in the feed and in the cache, so a decoder is given it. Unknown keys are
// ignored: a newer server may say more.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/consent.h"
#include "contract/domain/product.h"
#include "contract/domain/quest.h"
#include "contract/domain/review.h"
#include "contract/domain/storeprofile.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

#include <optional>

namespace endcap::wire
{

QByteArray encodeProduct(const Product &product);
QByteArray encodeStore(const StoreProfile &store);
QByteArray encodeSlide(const Slide &slide);
QByteArray encodeOffer(const Offer &offer);
QByteArray encodeDrawing(const Drawing &drawing);
QByteArray encodeQuest(const Quest &quest);
QByteArray encodeConsent(const Consent &consent);
QByteArray encodeShare(const Share &share);
QByteArray encodeReview(const Review &review);
QByteArray encodeRating(const Rating &rating);

Expected<Product, WireError> decodeProduct(const QString &gtin, const QByteArray &body);
Expected<StoreProfile, WireError> decodeStore(const QString &id, const QByteArray &body);
Expected<Slide, WireError> decodeSlide(const QString &id, const QByteArray &body);
Expected<Offer, WireError> decodeOffer(const QString &id, const QByteArray &body);
/// Also refuses a manifest whose rules_hash is not that of its rules.
Expected<Drawing, WireError> decodeDrawing(const QString &id, const QByteArray &body);
/// Also refuses one without a disclosure.
Expected<Share, WireError> decodeShare(const QString &id, const QByteArray &body);
Expected<Review, WireError> decodeReview(const QString &id, const QByteArray &body);
Expected<Rating, WireError> decodeRating(const QString &gtin, const QByteArray &body);

Expected<Quest, WireError> decodeQuest(const QString &id, const QByteArray &body);
Expected<Consent, WireError> decodeConsent(const QString &id, const QByteArray &body);

/// A drawing's manifest hash: SHA-256 of its body.
Hash manifestOf(const QByteArray &drawingBody);
/// What a coupon was taken under: SHA-256 of the offer's body.
Hash termsOf(const QByteArray &offerBody);

/// "everyone", "member", "checked_in_times", "bought", "level": as on the wire and in
/// campaign files.
QString nameOf(OfferRule::Kind kind);
std::optional<OfferRule::Kind> ruleNamed(const QString &name);

} // namespace endcap::wire
