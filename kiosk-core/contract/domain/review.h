// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What everybody may know of a review, the stored sum of a product's reviews, and the
// orders in which they are read. Values and pure functions; any thread.
#pragma once

#include "contract/domain/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace endcap
{

/// The public part of a review; who wrote it stays at the store server.
struct Review {
    static constexpr int mostStars = 5;
    static constexpr int titleLetters = 200;
    static constexpr int textLetters = 4000;

    QString id;
    QString product; ///< GTIN-14
    int stars = 0;   ///< 1 to 5
    QString title;
    QString text;
    QDate written;
    QDate bought;            ///< first day of the month in which it was bought here; or nothing
    QString store;           ///< the branch in which it was bought, by its name
    bool isRewarded = false; ///< points were given for it: never shown without saying so
    bool isInsider = false;  ///< by somebody who works for the store or the maker
    int helpful = 0;         ///< members who found it so
    QString language;        ///< BCP 47, or nothing
    QString source;          ///< the system it was brought from, or nothing

    bool operator==(const Review &) const = default;

    /// Rests on a line of a till, and on nothing else.
    bool isBoughtHere() const { return bought.isValid(); }
};

/// What all public reviews of a product say together, counted when one changes.
struct Rating {
    QString product;                             ///< GTIN-14
    std::array<int, Review::mostStars> counts{}; ///< with one star, ... with five
    int boughtHere = 0;

    bool operator==(const Rating &) const = default;

    int count() const;
    /// 46 is 4.6 stars; 0 when there are none.
    int averageTenths() const;
};

enum class ReviewOrder {
    Neutral, ///< by neutralPlace(): looks at nothing of the review
    Newest,
    Helpful,  ///< by most votes first
    Critical, ///< fewest stars first, and of these by most votes
};

/// Where reading stopped, to go on after it.
struct ReviewPlace {
    int stars = 0;
    qint64 key = 0; ///< day or votes, by the order
    qint64 shuffle = 0;

    bool operator==(const ReviewPlace &) const = default;
};

struct ReviewQuery {
    static constexpr int pageLength = 20;

    QString product; ///< GTIN-14
    ReviewOrder order = ReviewOrder::Neutral;
    int stars = 0; ///< only those; 0: all
    std::optional<ReviewPlace> after{};

    bool operator==(const ReviewQuery &) const = default;
};

/// A place among all reviews that depends on the id alone: not on stars, votes, badge
/// or day, and the same on every kiosk.
qint64 neutralPlace(const QString &reviewId);

/// The public id of the review that this event brings. Nobody who has not the event
/// can tell which it is.
QString reviewIdOf(const EventId &event);

} // namespace endcap
