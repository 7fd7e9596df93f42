// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as a service makes them, before the outbox gives them their place: who,
// which boot, when. Core's thread; does not own clock and time.
#pragma once

#include "contract/domain/event.h"
#include "identity/trustedtime.h"
#include "outside/clock.h"
#include "services/serviceerror.h"
#include "storage/outbox.h"

namespace endcap::services
{

class Drafts
{
public:
    Drafts(const DeviceId &device, Clock &clock, identity::TrustedTime &time)
        : m_device(device), m_clock(clock), m_time(time)
    {
    }

    /// @p visit: nothing when it is not about a shopper.
    Event make(const EventId &id, const std::optional<VisitId> &visit, EventBody body) const;

private:
    DeviceId m_device;
    Clock &m_clock;
    identity::TrustedTime &m_time;
};

ServiceError meaningOf(storage::OutboxError error);

/// Whether a sealed part is one that the store server could open: there, and
/// within bounds. What is in it, only the server can tell.
bool isPlausibleSeal(const QByteArray &sealed);

} // namespace endcap::services
