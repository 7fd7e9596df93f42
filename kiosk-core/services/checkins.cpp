// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkins.h"

namespace endcap::services
{

Expected<CheckInReceipt, ServiceError> CheckIns::checkIn(const CheckIn &checkIn)
{
    if (!isPlausibleSeal(checkIn.sealed))
        return Unexpected(ServiceError::Malformed);
    const auto known = m_outbox.find(checkIn.id);
    if (!known)
        return Unexpected(meaningOf(known.error()));
    const auto store = m_content.store();
    if (!*known && !store)
        return Unexpected(ServiceError::NotReady);
    const CheckInMade *before = *known ? std::get_if<CheckInMade>(&(*known)->event.body) : nullptr;
    if (*known && !before)
        return Unexpected(ServiceError::Conflict);
    const CheckInMade body = before ? *before : CheckInMade{store->id, store->dayAt(m_time.now())};
    const auto saved =
        m_outbox.append(m_drafts.make(checkIn.id, checkIn.visit, body), checkIn.sealed, {});
    if (!saved)
        return Unexpected(meaningOf(saved.error()));
    return CheckInReceipt{saved->event.seq, saved->hash, body.day};
}

} // namespace endcap::services
