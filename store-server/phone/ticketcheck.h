// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the books say of a ticket: whether a kiosk of ours signed it, whether its entry
// is here and counts, and after the draw what became of it. Storage thread; all it is
// given outlives it.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/storeprofile.h"
#include "contract/domain/ticket.h"
#include "store-server/phone/drawresults.h"
#include "store-server/storage/database.h"

#include <optional>

namespace endcap::server
{

struct TicketFacts {
    enum class State {
        NotOurs,      ///< no kiosk of ours signed it
        Contradicted, ///< signed, but the books hold something else in its place
        OnItsWay,     ///< not here yet, and still in time
        Late,         ///< not here, and the time is over
        Counts,       ///< here, and in the drawing: this one, or her first one
        Void,         ///< here, and not in the drawing: see reason
        Won,
        Alternate,
        WentOn,   ///< it was drawn, and its prize went down the line since
        NotDrawn, ///< the draw took others
    };

    State state = State::NotOurs;
    // All that follows is for tickets of ours only.
    QString number;
    QString hash;
    QDateTime sealsAt;
    std::optional<Drawing> drawing;    ///< as it was published
    std::optional<StoreProfile> store; ///< where the kiosk stands
    QDateTime receivedAt;              ///< invalid: not here
    QString reason;                    ///< code of PROTOCOL.md
    int place = 0;
    QDateTime claimBy;
};

class TicketCheck
{
public:
    /// @p results may be null: no draw has been held here.
    TicketCheck(Database &database, DrawResults *results) : m_database(database), m_results(results)
    {
    }

    Stored<TicketFacts> look(const Ticket &ticket, qint64 nowMs);

private:
    Stored<void> describe(const Ticket &ticket, const Device &device, TicketFacts &facts);
    Stored<TicketFacts::State> stateOf(const Ticket &ticket, qint64 nowMs, TicketFacts &facts);
    Stored<TicketFacts::State> afterDraw(const Ticket &ticket, TicketFacts &facts);

    Database &m_database;
    DrawResults *m_results;
};

} // namespace endcap::server
