// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checking in: one event for the store's own day. Whether points are due, the
// store server decides. Core's thread; does not own what it is given.
#pragma once

#include "contract/expected.h"
#include "services/content.h"
#include "services/drafts.h"

namespace endcap::services
{

struct CheckIn {
    EventId id; ///< one touch
    VisitId visit;
    QByteArray sealed;
};

struct CheckInReceipt {
    quint64 seq = 0;
    Hash event;
    QDate day;
};

class CheckIns
{
public:
    CheckIns(storage::Outbox &outbox, Content &content, identity::TrustedTime &time, Drafts &drafts)
        : m_outbox(outbox), m_content(content), m_time(time), m_drafts(drafts)
    {
    }

    /// Durable before it returns. The same touch asked again gives the same
    /// receipt, also on another day.
    Expected<CheckInReceipt, ServiceError> checkIn(const CheckIn &checkIn);

private:
    storage::Outbox &m_outbox;
    Content &m_content;
    identity::TrustedTime &m_time;
    Drafts &m_drafts;
};

} // namespace endcap::services
