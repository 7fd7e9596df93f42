// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks a whole bundle, from headquarters' signature to the last prize that went on
// (PROTOCOL.md, "To check a bundle"). Pure; any thread.
#pragma once

#include "contract/draw/drawcheck.h"
#include "store-server/drawings/bundlefile.h"

namespace endcap::server
{

struct CheckedBundle {
    SealedDraw sealed;
    std::optional<DrawResult> result;
    QList<DrawStanding> standings; ///< of the ranking
    QList<DrawOut> outs;
};

/// Signatures are @p hq's.
Expected<CheckedBundle, DrawFault> checkBundle(const DrawBundle &bundle,
                                               const SigningPublicKey &hq);

/// How a checked bundle stands to one ticket.
struct TicketInBundle {
    enum class Kind { Counts, Void, NotInIt, NotThatKiosks };

    Kind kind = Kind::NotInIt;
    quint64 index = 0;
    QString reason;                       ///< of a void one
    std::optional<DrawStanding> standing; ///< if it was drawn
};
TicketInBundle findTicket(const DrawBundle &bundle, const CheckedBundle &checked,
                          const Ticket &ticket);

/// "07-0428", "07-0428 (Mall of America)" where there are kiosks of that number elsewhere.
QString ticketNumberIn(const DrawBundle &bundle, const DeviceId &device, quint64 seq);

} // namespace endcap::server
