// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What draws brought one person or one ticket, for those who ask at the door. Storage
// thread; the book outlives it.
#pragma once

#include "contract/wire/sealedparts.h"
#include "store-server/drawings/drawnstandings.h"

namespace endcap::server
{

class DrawOutcomes
{
public:
    /// Told at every proven visit for so long after the draw, or after she moved up.
    static constexpr std::chrono::hours told{60 * 24};
    static constexpr qsizetype mostTold = 8; ///< the answer has to fit into its box

    explicit DrawOutcomes(const DrawBook &book) : m_book(book), m_standings(book) {}

    /// Her prizes, the newest draw first; also those that went on, with their reason.
    Drawn<QList<wire::Won>> wonBy(qint64 member);

    struct Outcome {
        DrawStanding standing;
        qint64 claimByMs = 0; ///< of a winner
    };
    /// Nothing: it was not drawn, or not one of the drawing's. NotDrawn before the draw.
    Drawn<std::optional<Outcome>> of(const QString &drawing, const DeviceId &device, quint64 seq);

private:
    static Outcome outcomeAt(const StoredPlace &place, const DrawnStandings::Standings &standings);

    const DrawBook &m_book;
    DrawnStandings m_standings;
};

} // namespace endcap::server
