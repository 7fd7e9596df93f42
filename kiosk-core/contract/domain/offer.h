// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An offer: what it makes cheaper, for whom and why, and until when. Values, and the
// pure rules that say whether it is on and what the till charges. Any thread.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace endcap
{

struct StoreProfile;

/// Who an offer is for, and the one thing about a member that decides it.
struct OfferRule {
    enum class Kind {
        Everyone,  ///< nothing about anybody is looked at
        Member,    ///< whoever is a member
        CheckedIn, ///< whoever checked in `n` times or more
        Bought,    ///< whoever has bought `product`, or something of `category`
        Level,     ///< whoever is at level `n` or above
    };
    Kind kind = Kind::Everyone;
    int n = 0;
    QString product;  ///< GTIN-14, or nothing
    QString category; ///< the store's word, or nothing

    bool operator==(const OfferRule &) const = default;
};

struct Offer {
    enum class Kind {
        Price,   ///< it costs `priceMinor`
        Amount,  ///< `off` is taken off, in minor units
        Percent, ///< `off` percent are taken off
    };

    QString id;
    QString title;
    QString text;
    QString product; ///< GTIN-14, or nothing
    Kind kind = Kind::Price;
    qint64 priceMinor = 0; ///< of Kind::Price
    qint64 off = 0;        ///< of the others
    QString currency;
    QDateTime from;
    QDateTime until;
    bool deal = false; ///< may be shown as today's deal
    OfferRule why;
    int limit = 1; ///< coupons a member
    QString terms; ///< what else holds of it
    QStringList stores;

    bool operator==(const Offer &) const = default;

    /// May be shown to somebody of whom nothing is known.
    bool isForEveryone() const { return why.kind == OfferRule::Kind::Everyone; }
};

/// Whether it runs in @p store at @p at. Never an expired one.
bool isOn(const Offer &offer, const StoreProfile &store, const QDateTime &at);

/// What a till charges for one, in minor units, where the product costs
/// @p usualMinor: never more than that, and never less than nothing. Percents are
/// rounded to the nearest unit, a half in favour of the shopper.
qint64 chargedFor(const Offer &offer, qint64 usualMinor);

} // namespace endcap
