// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawoutcomes.h"

namespace endcap::server
{

Drawn<QList<wire::Won>> DrawOutcomes::wonBy(qint64 member)
{
    const auto places = m_book.database().draws.placesOf(member);
    if (!places)
        return Unexpected(DrawRefusal::StorageFailed);
    QList<wire::Won> won;
    for (const StoredPlace &place : *places) {
        const auto standings = m_standings.of(place.drawing);
        if (!standings)
            return Unexpected(standings.error());
        const Outcome outcome = outcomeAt(place, *standings);
        const DrawStanding &standing = outcome.standing;
        const auto age = std::chrono::milliseconds(m_book.nowMs() - standing.sinceMs);
        if (standing.kind == DrawStanding::Kind::Alternate || age > told)
            continue;
        won.append({place.drawing, standings->drawing.title, standings->drawing.prize,
                    ticketNumber(place.kiosk, place.seq), standing.place, outcome.claimByMs,
                    standing.reason});
        if (won.size() == mostTold)
            break;
    }
    return won;
}

Drawn<std::optional<DrawOutcomes::Outcome>> DrawOutcomes::of(const QString &drawing,
                                                             const DeviceId &device, quint64 seq)
{
    const auto standings = m_standings.of(drawing);
    if (!standings)
        return Unexpected(standings.error() == DrawRefusal::NotSealed ? DrawRefusal::NotDrawn
                                                                      : standings.error());
    const auto place = m_book.database().draws.placeOf(device, seq);
    if (!place)
        return Unexpected(DrawRefusal::StorageFailed);
    if (!*place || (*place)->drawing != drawing)
        return std::nullopt;
    return outcomeAt(**place, *standings);
}

DrawOutcomes::Outcome DrawOutcomes::outcomeAt(const StoredPlace &place,
                                              const DrawnStandings::Standings &standings)
{
    const DrawStanding &standing = standings.places.at(place.place);
    const std::chrono::milliseconds claim = std::chrono::hours(24 * standings.drawing.claimDays);
    const bool isWinner = standing.kind == DrawStanding::Kind::Winner;
    return Outcome{standing, isWinner ? standing.sinceMs + claim.count() : 0};
}

} // namespace endcap::server
