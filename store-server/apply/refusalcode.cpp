// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/refusalcode.h"

namespace endcap::server
{

QString nameOf(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AlreadyEntered:
        return QStringLiteral("already-entered");
    case RefusalCode::AlreadyCheckedIn:
        return QStringLiteral("already-checked-in");
    case RefusalCode::AlreadyTold:
        return QStringLiteral("already-told");
    case RefusalCode::NotOpen:
        return QStringLiteral("not-open");
    case RefusalCode::TooLate:
        return QStringLiteral("too-late");
    case RefusalCode::NoSuchDrawing:
        return QStringLiteral("no-such-drawing");
    case RefusalCode::WrongManifest:
        return QStringLiteral("wrong-manifest");
    case RefusalCode::NoSuchOffer:
        return QStringLiteral("no-such-offer");
    case RefusalCode::WrongTerms:
        return QStringLiteral("wrong-terms");
    case RefusalCode::NotEligible:
        return QStringLiteral("not-eligible");
    case RefusalCode::AlreadyKept:
        return QStringLiteral("already-kept");
    case RefusalCode::AlreadyReviewed:
        return QStringLiteral("already-reviewed");
    case RefusalCode::AlreadyHelped:
        return QStringLiteral("already-helped");
    case RefusalCode::OwnReview:
        return QStringLiteral("own-review");
    case RefusalCode::NoSuchReview:
        return QStringLiteral("no-such-review");
    case RefusalCode::Unreadable:
        return QStringLiteral("unreadable");
    case RefusalCode::Malformed:
        return QStringLiteral("malformed");
    }
    return {};
}

} // namespace endcap::server
