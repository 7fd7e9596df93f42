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
        const auto sealed = m_book.sealed(place.drawing);
        if (!sealed)
            return Unexpected(sealed.error());
        const auto outcome = outcomeAt(place, *sealed);
        if (!outcome)
            return Unexpected(outcome.error());
        const DrawStanding &standing = outcome->standing;
        const auto age = std::chrono::milliseconds(m_book.nowMs() - standing.sinceMs);
        if (standing.kind == DrawStanding::Kind::Alternate || age > told)
            continue;
        won.append({place.drawing, sealed->drawing.title, sealed->drawing.prize,
                    ticketNumber(place.kiosk, place.seq), standing.place, outcome->claimByMs,
                    standing.reason});
        if (won.size() == mostTold)
            break;
    }
    return won;
}

Drawn<std::optional<DrawOutcomes::Outcome>> DrawOutcomes::of(const QString &drawing,
                                                             const DeviceId &device, quint64 seq)
{
    const auto sealed = m_book.sealed(drawing);
    if (!sealed)
        return Unexpected(sealed.error() == DrawRefusal::NotSealed ? DrawRefusal::NotDrawn
                                                                   : sealed.error());
    if (const auto result = m_book.result(drawing); !result)
        return Unexpected(result.error());
    const auto place = m_book.database().draws.placeOf(device, seq);
    if (!place)
        return Unexpected(DrawRefusal::StorageFailed);
    if (!*place || (*place)->drawing != drawing)
        return std::nullopt;
    const auto outcome = outcomeAt(**place, *sealed);
    if (!outcome)
        return Unexpected(outcome.error());
    return *outcome;
}

Drawn<DrawOutcomes::Outcome> DrawOutcomes::outcomeAt(const StoredPlace &place,
                                                     const SealedDraw &sealed)
{
    const auto result = m_book.result(place.drawing);
    if (!result)
        return Unexpected(result.error());
    const auto outs = m_book.outs(place.drawing);
    if (!outs)
        return Unexpected(outs.error());
    const DrawStanding standing =
        standingsOf(result->result, sealed.drawing.winners, *outs).at(place.place);
    const std::chrono::milliseconds claim = std::chrono::hours(24 * sealed.drawing.claimDays);
    const bool isWinner = standing.kind == DrawStanding::Kind::Winner;
    return Outcome{standing, isWinner ? standing.sinceMs + claim.count() : 0};
}

} // namespace endcap::server
