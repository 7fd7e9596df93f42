// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawnstandings.h"

namespace endcap::server
{

namespace
{

// More drawings than anybody still asks about.
constexpr qsizetype mostKnown = 64;

} // namespace

Drawn<DrawnStandings::Standings> DrawnStandings::of(const QString &drawing)
{
    const auto outs = m_book.database().draws.countOuts(drawing);
    if (!outs)
        return Unexpected(DrawRefusal::StorageFailed);
    const auto known = m_known.constFind(drawing);
    if (known != m_known.cend() && known->outs == *outs)
        return known->standings;
    auto standings = check(drawing);
    if (!standings)
        return standings;
    ++m_checks;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(drawing, {*standings, *outs});
    return standings;
}

Drawn<DrawnStandings::Standings> DrawnStandings::check(const QString &drawing) const
{
    const auto sealed = m_book.sealed(drawing);
    if (!sealed)
        return Unexpected(sealed.error());
    const auto result = m_book.result(drawing);
    if (!result)
        return Unexpected(result.error());
    const auto outs = m_book.outs(drawing);
    if (!outs)
        return Unexpected(outs.error());
    return Standings{sealed->drawing, standingsOf(result->result, sealed->drawing.winners, *outs)};
}

} // namespace endcap::server
