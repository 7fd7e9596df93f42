// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entering a drawing: the rule, the event, the signed receipt. Core's thread; does
// not own what it is given.
#pragma once

#include "contract/expected.h"
#include "services/content.h"
#include "services/drafts.h"

namespace endcap::services
{

struct Entry {
    EventId id; ///< one touch
    VisitId visit;
    QString drawing;
    Hash manifest; ///< the rules the shopper could read
    TicketNonce nonce;
    QByteArray sealed;
};

struct EntryReceipt {
    quint64 seq = 0;
    Hash event;
    qint64 sealsMs = 0;
    Signature signature;
};

class Drawings
{
public:
    Drawings(storage::Outbox &outbox, Content &content, identity::TrustedTime &time, Drafts &drafts,
             const DeviceId &device, const SigningSecretKey &key)
        : m_outbox(outbox), m_content(content), m_time(time), m_drafts(drafts), m_device(device),
          m_key(key)
    {
    }

    /// Durable before it returns. The same touch asked again gives the same
    /// receipt, also when the drawing has closed since.
    Expected<EntryReceipt, ServiceError> enter(const Entry &entry);

private:
    Expected<qint64, ServiceError> sealOf(const Entry &entry);

    storage::Outbox &m_outbox;
    Content &m_content;
    identity::TrustedTime &m_time;
    Drafts &m_drafts;
    DeviceId m_device;
    SigningSecretKey m_key;
};

} // namespace endcap::services
