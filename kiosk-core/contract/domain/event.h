// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing that happened on a kiosk and must never be lost (PROTOCOL.md, "Events").
#pragma once

#include "contract/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace endcap
{

/// A shopper entered a drawing.
struct DrawingEntered {
    QString drawing;
    Hash manifest; ///< the rules she entered under

    bool operator==(const DrawingEntered &) const = default;
};

/// A shopper checked in.
struct CheckInMade {
    QString store;
    QDate day; ///< in the store's time zone

    bool operator==(const CheckInMade &) const = default;
};

/// Somebody joined: what she wrote is in the sealed part.
struct MemberJoined {
    QString store;

    bool operator==(const MemberJoined &) const = default;
};

/// A shopper keeps an offer: from now on it is a coupon of hers.
struct OfferTaken {
    QString offer;
    Hash terms; ///< what she was shown of it: SHA-256 of its body

    bool operator==(const OfferTaken &) const = default;
};

/// A shopper asked for the page with which she tells her friends.
struct FriendsTold {
    QString store;
    QDate day; ///< in the store's time zone

    bool operator==(const FriendsTold &) const = default;
};

/// A shopper read what others say of a product.
struct ReviewsRead {
    QString product; ///< GTIN-14

    bool operator==(const ReviewsRead &) const = default;
};

/// A shopper wrote a review; her words are in the sealed part.
struct ReviewWritten {
    QString product; ///< GTIN-14
    int stars = 0;   ///< 1 to 5

    bool operator==(const ReviewWritten &) const = default;
};

/// A shopper found a review helpful.
struct ReviewHelped {
    QString review;

    bool operator==(const ReviewHelped &) const = default;
};

/// A member of staff did something at the kiosk, or tried to. Nothing sealed.
struct StaffActed {
    QString staff;   ///< her id, or nothing when nobody's PIN was typed
    QString action;  ///< "enter", "sync", "self-test" ...
    QString outcome; ///< "done", "wrong-pin", "locked" ...

    bool operator==(const StaffActed &) const = default;
};

using EventBody = std::variant<DrawingEntered, CheckInMade, MemberJoined, OfferTaken, FriendsTold,
                               ReviewsRead, ReviewWritten, ReviewHelped, StaffActed>;

struct Event {
    DeviceId device;
    quint64 incarnation = 1;
    quint64 seq = 0; ///< gapless from 1
    Hash prev;       ///< of the event before; zero for the first
    EventId id;
    BootId boot;
    quint64 boottimeNs = 0; ///< CLOCK_BOOTTIME
    qint64 wallMs = 0;      ///< shown, never decides
    qint64 floorMs = 0;     ///< trusted time: not earlier than this
    std::optional<VisitId> subject;
    EventBody body;
    std::optional<Hash> sealed; ///< SHA-256 of the sealed part beside the event

    bool operator==(const Event &) const = default;
};

} // namespace endcap
