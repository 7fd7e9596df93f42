// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include "contract/wire/messages.h"

#include <algorithm>

namespace endcap::services
{

Event Drafts::make(const EventId &id, const std::optional<VisitId> &visit, EventBody body) const
{
    Event event;
    event.device = m_device;
    event.id = id;
    event.boot = m_clock.bootId();
    event.boottimeNs = static_cast<quint64>(m_clock.bootTime().count());
    event.wallMs = std::max<qint64>(m_clock.wallNow().toMSecsSinceEpoch(), 0);
    event.floorMs = m_time.floorMs();
    event.subject = visit;
    event.body = std::move(body);
    return event;
}

ServiceError meaningOf(storage::OutboxError error)
{
    switch (error) {
    case storage::OutboxError::Conflict:
        return ServiceError::Conflict;
    case storage::OutboxError::TooLarge:
        return ServiceError::Malformed;
    case storage::OutboxError::Full:
        return ServiceError::StorageFull;
    case storage::OutboxError::Failed:
        return ServiceError::StorageFailed;
    }
    return ServiceError::StorageFailed;
}

bool isPlausibleSeal(const QByteArray &sealed)
{
    return !sealed.isEmpty() && sealed.size() <= wire::maxSealedBytes;
}

} // namespace endcap::services
