// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What screen and core say to each other: the one interface definition of the
// door between them. Values only. The screen asks, the core answers once, and
// the core gives notice of what changed. Nothing here can point to a person but
// what the screen has sealed for the store server.
#pragma once

#include "contract/domain/event.h"
#include "contract/domain/ids.h"
#include "contract/domain/review.h"
#include "contract/domain/showncontent.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace endcap::link
{

inline constexpr int protocolVersion = 1;
inline constexpr qsizetype maxFrameBytes = 8 * 1024 * 1024;

/// Why an ask brought no answer. Each has its sentence in QML.
enum class AskError {
    CoreGone,      ///< the link is broken; the ask may or may not have been carried out
    Malformed,     ///< not understood: screen and core are of different versions
    NotReady,      ///< not enrolled, or no content yet
    StorageFailed, ///< could not be saved; nothing was counted
    StorageFull,   ///< the same, for want of space
    NotOpen,       ///< the drawing is not open, or its rules changed meanwhile
    Unreachable,   ///< needs the store server, which does not answer
    Refused,       ///< the store server said no; in staff mode, the core did
    NotFound,
    Conflict, ///< the same id was used for something else
};

/// Whether this kiosk can serve.
enum class Readiness {
    NotSetUp, ///< not enrolled
    Waiting,  ///< enrolled, never had content
    Ready,
    StorageFailed, ///< events cannot be kept: nobody may be promised anything
};

struct Welcome {
    Readiness readiness = Readiness::NotSetUp;
    DeviceId device;
    int kiosk = 0; ///< the number on tickets and on the frame
    SealingPublicKey sealKey;
    SigningPublicKey hqKey; ///< headquarters'; shown, so that anybody can check a draw by it

    bool operator==(const Welcome &) const = default;
};

/// Everything that is on now in this store, as the feed's bytes.
struct Content {
    qint64 nowMs = 0;        ///< trusted time
    qint64 validUntilMs = 0; ///< ask again then: something starts or ends
    QString storeId;
    QByteArray store;       ///< body of this kiosk's store; empty: none yet
    QList<ShownItem> items; ///< slides, drawings, offers on now, and their products
};

struct LineState {
    bool isUp = false;
    std::optional<qint64> lastContactMs; ///< nothing: never
    qint64 waiting = 0;                  ///< events the store server has not yet
    std::optional<qint64> oldestMs;      ///< when the oldest of them was made

    bool operator==(const LineState &) const = default;
};

struct EnterAsk {
    EventId id; ///< one touch; asked again after a broken link, it gives the same receipt
    VisitId visit;
    QString drawing;
    Hash manifest; ///< the rules the shopper could read
    TicketNonce nonce;
    QByteArray sealed;

    bool operator==(const EnterAsk &) const = default;
};

struct EnterReceipt {
    quint64 seq = 0;
    Hash event;
    qint64 sealsMs = 0;
    Signature signature; ///< over wire::receiptBytes()

    bool operator==(const EnterReceipt &) const = default;
};

struct CheckInAsk {
    EventId id;
    VisitId visit;
    QByteArray sealed;

    bool operator==(const CheckInAsk &) const = default;
};

struct CheckInReceipt {
    quint64 seq = 0;
    Hash event;
    QDate day;

    bool operator==(const CheckInReceipt &) const = default;
};

/// Something a shopper does that needs nothing but to be kept.
struct DeedAsk {
    EventId id; ///< one touch
    VisitId visit;
    EventBody body; ///< where it names a store or a day, the core fills them in
    QByteArray sealed;

    bool operator==(const DeedAsk &) const = default;
};

struct DeedReceipt {
    quint64 seq = 0;
    Hash event;

    bool operator==(const DeedReceipt &) const = default;
};

/// What somebody types; nothing gives the most popular products.
struct SearchAsk {
    static constexpr int mostLetters = 80;

    QString text;

    bool operator==(const SearchAsk &) const = default;
};

struct FoundProduct {
    QString gtin;
    QByteArray body; ///< as in the feed

    bool operator==(const FoundProduct &) const = default;
};

struct SearchAnswer {
    static constexpr int mostProducts = 30;

    QList<FoundProduct> products; ///< the best first
    QString corrected;            ///< looked for instead of what was typed; or nothing

    bool operator==(const SearchAnswer &) const = default;
};

struct ProductAsk {
    QString gtin; ///< GTIN-14

    bool operator==(const ProductAsk &) const = default;
};

/// What others say of a product; the question is a ReviewQuery.
struct ReviewsAnswer {
    struct Row {
        QString id;
        QByteArray body; ///< as in the feed

        bool operator==(const Row &) const = default;
    };

    QByteArray product; ///< as in the feed
    QByteArray rating;  ///< as in the feed; empty: there are no reviews
    QList<Row> reviews;
    std::optional<ReviewPlace> next; ///< to ask for the next page with

    bool operator==(const ReviewsAnswer &) const = default;
};

struct LoginAsk {
    VisitId visit;
    QByteArray sealed;

    bool operator==(const LoginAsk &) const = default;
};

/// Where a ticket's entry stands in the sealed list of its drawing; nothing personal.
struct ProofAsk {
    QString drawing;
    DeviceId device;
    quint64 seq = 0;

    bool operator==(const ProofAsk &) const = default;
};

/// The store server has an event now: for good, or with a reason why it does
/// not count.
struct Settled {
    quint64 seq = 0;
    QString refusal; ///< code of PROTOCOL.md, or nothing

    bool operator==(const Settled &) const = default;
};

} // namespace endcap::link
