// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper does at the kiosk that needs nothing but to be kept for the store
// server: joining, keeping an offer, telling friends, reading and writing reviews.
// What it is worth, the store server decides. Core's thread; does not own what it is
// given.
#pragma once

#include "contract/expected.h"
#include "services/content.h"
#include "services/drafts.h"

namespace endcap::services
{

struct Deed {
    EventId id; ///< one touch
    VisitId visit;
    EventBody body; ///< store and day are the kiosk's own, whatever stands there
    QByteArray sealed;
};

struct KeptDeed {
    quint64 seq = 0;
    Hash event;
};

class Deeds
{
public:
    Deeds(storage::Outbox &outbox, Content &content, identity::TrustedTime &time, Drafts &drafts)
        : m_outbox(outbox), m_content(content), m_time(time), m_drafts(drafts)
    {
    }

    /// Durable before it returns. The same touch asked again gives the same event,
    /// also on another day. Malformed for what is not a shopper's own deed; NotOpen
    /// for an offer that is not on, or not as she was shown it.
    Expected<KeptDeed, ServiceError> keep(const Deed &deed);

private:
    Expected<EventBody, ServiceError> filled(const EventBody &asked, const StoreProfile &store);

    storage::Outbox &m_outbox;
    Content &m_content;
    identity::TrustedTime &m_time;
    Drafts &m_drafts;
};

} // namespace endcap::services
