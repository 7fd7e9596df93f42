// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plain text inside sealed boxes (PROTOCOL.md, "Sealed parts" and "Who is
// there"), padded so that its length tells nothing. Made by the screen process,
// read by the server, and the answer the other way; the core never sees it.
#pragma once

#include "contract/domain/claim.h"
#include "contract/domain/ids.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <chrono>
#include <variant>

namespace endcap::wire
{

/// What she wrote of a product.
struct ReviewWords {
    static constexpr int titleLetters = 120;
    static constexpr int textLetters = 1500;
    QString title;
    QString text;

    bool operator==(const ReviewWords &) const = default;
};

/// What she wrote when she joined; her telephone number is the claim.
struct Registration {
    QString name;
    QString email;        ///< in lower case, or nothing
    QString pin;          ///< 4 to 8 digits
    QStringList consents; ///< purposes she agreed to, each with its version: "news 1"

    bool operator==(const Registration &) const = default;
};

/// Beside an event: who it is about, and what else only the server may read.
struct EventSecret {
    Claim claim;
    std::optional<TicketNonce> nonce{};         ///< of an entry
    std::optional<ReviewWords> review{};        ///< of a review
    std::optional<Registration> registration{}; ///< of somebody who joined

    bool operator==(const EventSecret &) const = default;
};
QByteArray encodeEventSecret(const EventSecret &secret);
Expected<EventSecret, WireError> decodeEventSecret(const QByteArray &bytes);

/// A claim with the PIN that should prove it.
struct LoginSecret {
    Claim claim;
    QString pin;
    SealingPublicKey reply; ///< to which the answer is sealed

    bool operator==(const LoginSecret &) const = default;
};
QByteArray encodeLoginSecret(const LoginSecret &secret);
Expected<LoginSecret, WireError> decodeLoginSecret(const QByteArray &bytes);

/// A prize of hers that waits for her, or why it does no more.
struct Won {
    QString drawing;
    QString title; ///< of the drawing
    QString prize;
    QString ticket; ///< its number, "07-0428"
    int place = 0;  ///< 1 is the first one drawn
    qint64 claimByMs = 0;
    QString reason; ///< why the prize went on to the next; empty: it is hers

    bool operator==(const Won &) const = default;
};

/// One coupon, one state, whatever carries it.
struct Coupon {
    QString offer;
    QString title; ///< of the offer she took: it may be withdrawn since
    QString serial;
    QString state;      ///< "held", "used", "void" or "expired"
    QString reason;     ///< why it is void, or nothing
    qint64 untilMs = 0; ///< its end
    qint64 atMs = 0;    ///< when its state began; 0 of one that is held

    bool operator==(const Coupon &) const = default;
};

/// An offer that is hers, and what its rule found out about her.
struct OfferReason {
    QString offer;
    int count = 0;  ///< her check-ins, or her level
    QString what{}; ///< the product she bought, or nothing
    QDate day{};    ///< when she bought it

    bool operator==(const OfferReason &) const = default;
};

/// An item of hers by a till's line.
struct Bought {
    QString product; ///< GTIN-14
    QDate day;
    bool isReviewed = false;

    bool operator==(const Bought &) const = default;
};

/// How far she is with a quest that runs.
struct QuestState {
    QString quest;
    QList<int> counts; ///< one for each of its steps, over all of its days

    bool operator==(const QuestState &) const = default;
};

/// A quest that she has finished, running or not.
struct Badge {
    QString quest;
    QString title;
    QString badge; ///< an icon's name
    int times = 0;

    bool operator==(const Badge &) const = default;
};

/// What a proven visit may show.
struct ProvenAnswer {
    QString name;
    qint64 points = 0;
    int stamps = 0;         ///< on the stamp card now
    bool checkedIn = false; ///< today, in this store
    QStringList entered;    ///< ids of drawings she is in
    QList<Won> won{};
    QList<OfferReason> offers{}; ///< those that are not for everyone
    QList<Coupon> coupons{};     ///< what she can use first, then the newest
    QList<Bought> bought{};      ///< the newest first
    QList<QuestState> quests{};
    bool isNumberProven = true; ///< false: she sees only what her own visits brought
    qint64 earned = 0;          ///< points in all, spent ones too
    QList<Badge> badges{};      ///< the newest first
    /// What would not count again for a quest: "read 00012345678905", or today: "check_in".
    QStringList counted{};
    bool toldFriends = false; ///< asked for the page for friends today, in this store

    bool operator==(const ProvenAnswer &) const = default;
};
struct ClaimedAnswer {
    std::chrono::seconds wait{0}; ///< until another PIN is looked at

    bool operator==(const ClaimedAnswer &) const = default;
};
/// Every answer has this length, unless it cannot be held in it.
inline constexpr qsizetype answerBlock = 8192;
using VisitAnswer = std::variant<ClaimedAnswer, ProvenAnswer>;
QByteArray encodeVisitAnswer(const VisitAnswer &answer);
Expected<VisitAnswer, WireError> decodeVisitAnswer(const QByteArray &bytes);

} // namespace endcap::wire
