// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of an offer's face: how it stands, whom it is for, why it does not count.
// For QML as `OfferState.Held`. Values; any thread.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap::offerstate
{
Q_NAMESPACE
QML_NAMED_ELEMENT(OfferState)

/// One state of an offer and its coupon, as far as this visit knows.
enum State {
    Open, ///< can be kept
    Saving,
    Saved,     ///< durable in the core; the store server has it not yet
    Sent,      ///< the store server has it; more is told with a PIN only
    Confirmed, ///< kept in this visit, and it counts
    Held,      ///< kept before
    Used,
    Expired,
    Void,   ///< the store server says why it does not count, see Objection
    Failed, ///< see Failure
    Over,   ///< the offer ended or was withdrawn while she looked at it
};
Q_ENUM_NS(State)

/// Whom it is for: OfferRule::Kind for QML.
enum Rule { Everyone, Member, CheckedIn, Bought, Level };
Q_ENUM_NS(Rule)

enum Objection {
    NoObjection,
    AlreadyKept,
    NotEligible,
    TakenBack, ///< by a person
    NotKnown,  ///< anything else
};
Q_ENUM_NS(Objection)

enum Failure {
    NoFailure,
    StorageFailed, ///< not saved
    NotOpen,       ///< over or changed meanwhile; not saved
    CoreGone,      ///< it may or may not have been saved
};
Q_ENUM_NS(Failure)

} // namespace endcap::offerstate
