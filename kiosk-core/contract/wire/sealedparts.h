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

#include <QStringList>

#include <chrono>
#include <variant>

namespace endcap::wire
{

/// Beside an event: who it is about, and the ticket's nonce for an entry.
struct EventSecret {
    Claim claim;
    std::optional<TicketNonce> nonce;

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

/// What a proven visit may show.
struct ProvenAnswer {
    QString name;
    qint64 points = 0;
    int stamps = 0;         ///< on the stamp card now
    bool checkedIn = false; ///< today, in this store
    QStringList entered;    ///< ids of drawings she is in

    bool operator==(const ProvenAnswer &) const = default;
};
struct ClaimedAnswer {
    std::chrono::seconds wait{0}; ///< until another PIN is looked at

    bool operator==(const ClaimedAnswer &) const = default;
};
using VisitAnswer = std::variant<ClaimedAnswer, ProvenAnswer>;
QByteArray encodeVisitAnswer(const VisitAnswer &answer);
Expected<VisitAnswer, WireError> decodeVisitAnswer(const QByteArray &bytes);

} // namespace endcap::wire
