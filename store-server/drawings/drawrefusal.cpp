// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawrefusal.h"

namespace endcap::server
{

QString nameOf(DrawRefusal refusal)
{
    switch (refusal) {
    case DrawRefusal::NoSuchDrawing:
        return QStringLiteral("no-such-drawing");
    case DrawRefusal::NoSources:
        return QStringLiteral("no-sources");
    case DrawRefusal::TooEarly:
        return QStringLiteral("too-early");
    case DrawRefusal::NotSealed:
        return QStringLiteral("not-sealed");
    case DrawRefusal::NoSuchSource:
        return QStringLiteral("no-such-source");
    case DrawRefusal::BeforeSeal:
        return QStringLiteral("before-seal");
    case DrawRefusal::NotPublished:
        return QStringLiteral("not-published");
    case DrawRefusal::NotItsTurn:
        return QStringLiteral("not-its-turn");
    case DrawRefusal::NotItsForm:
        return QStringLiteral("not-its-form");
    case DrawRefusal::AlreadyAgreed:
        return QStringLiteral("already-agreed");
    case DrawRefusal::AlreadyDrawn:
        return QStringLiteral("already-drawn");
    case DrawRefusal::NumbersMissing:
        return QStringLiteral("numbers-missing");
    case DrawRefusal::NotDrawn:
        return QStringLiteral("not-drawn");
    case DrawRefusal::NoSuchTicket:
        return QStringLiteral("no-such-ticket");
    case DrawRefusal::Ambiguous:
        return QStringLiteral("ambiguous");
    case DrawRefusal::NoSuchReason:
        return QStringLiteral("no-such-reason");
    case DrawRefusal::AlreadyOut:
        return QStringLiteral("already-out");
    case DrawRefusal::StorageFailed:
        return QStringLiteral("storage-failed");
    }
    return {};
}

} // namespace endcap::server
