// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why an event was not applied, as PROTOCOL.md names it. The words are bytes on
// the wire and in exports; sentences for people are made on the kiosk.
#pragma once

#include <QString>

namespace endcap::server
{

enum class RefusalCode {
    AlreadyEntered,
    AlreadyCheckedIn,
    AlreadyTold,
    NotOpen,
    TooLate,
    NoSuchDrawing,
    WrongManifest,
    NoSuchOffer,
    WrongTerms,
    NotEligible,
    AlreadyKept,
    AlreadyReviewed,
    AlreadyHelped,
    OwnReview,
    NoSuchReview,
    Unreadable,
    Malformed,
};

QString nameOf(RefusalCode code);

} // namespace endcap::server
