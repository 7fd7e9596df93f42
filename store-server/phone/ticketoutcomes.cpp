// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/ticketoutcomes.h"

namespace endcap::server
{

Found<DrawOutcome> TicketOutcomes::outcomeOf(const QString &drawing, const DeviceId &device,
                                             quint64 seq)
{
    const auto outcome = m_outcomes.of(drawing, device, seq);
    if (!outcome && outcome.error() == DrawRefusal::NotDrawn)
        return std::nullopt;
    if (!outcome)
        return Unexpected(sqlite::StorageError::Failed);
    if (!*outcome)
        return DrawOutcome();
    const DrawStanding &standing = (*outcome)->standing;
    switch (standing.kind) {
    case DrawStanding::Kind::Winner:
        return DrawOutcome{DrawOutcome::Kind::Winner, standing.place, (*outcome)->claimByMs};
    case DrawStanding::Kind::Alternate:
        return DrawOutcome{DrawOutcome::Kind::Alternate, standing.place, 0};
    case DrawStanding::Kind::Out:
        return DrawOutcome{DrawOutcome::Kind::WentOn, standing.place, 0};
    }
    return DrawOutcome();
}

} // namespace endcap::server
