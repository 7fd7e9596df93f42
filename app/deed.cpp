// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deed.h"

#include "app/content/settledevents.h"
#include "app/corewatch.h"
#include "app/identity/chance.h"
#include "app/identity/visitsecrets.h"
#include "contract/proof/uuid7.h"

#include <QDateTime>

namespace endcap
{

Deed::Deed(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_asking(parts.link, this)
{
    connect(&m_parts.settled, &SettledEvents::changed, this, &Deed::settle);
}

void Deed::make(const EventBody &body, wire::EventSecret secret)
{
    const auto &core = m_parts.core.welcome();
    const auto &claim = m_parts.secrets.claim();
    if ((m_state != Undone && m_state != Failed) || !claim)
        return;
    if (!core) {
        fail(link::AskError::CoreGone);
        return;
    }
    if (!m_ask || m_ask->body != body) {
        secret.claim = *claim;
        m_ask = link::DeedAsk{makeEventId(QDateTime::currentMSecsSinceEpoch(), randomBytes(10)),
                              m_parts.secrets.visit(), body,
                              m_parts.secrets.sealedEvent(*core, secret)};
    }
    m_state = Saving;
    m_failure = NoFailure;
    Q_EMIT changed();
    m_asking.start([this, ask = *m_ask] { return m_parts.link.keep(ask); },
                   [this](const auto &receipt) { take(receipt); });
}

void Deed::reset()
{
    if (m_state == Saving)
        return;
    m_state = Undone;
    m_failure = NoFailure;
    m_refusal.clear();
    m_ask.reset();
    m_seq.reset();
    Q_EMIT changed();
}

void Deed::take(const Expected<link::DeedReceipt, link::AskError> &receipt)
{
    if (!receipt) {
        fail(receipt.error());
        return;
    }
    const EventBody body = m_ask->body;
    m_ask.reset();
    m_seq = receipt->seq;
    m_state = Saved;
    Q_EMIT changed();
    m_parts.settled.note(receipt->seq, body);
    settle();
}

void Deed::fail(link::AskError error)
{
    using link::AskError;
    const bool isStorage = error == AskError::StorageFailed || error == AskError::StorageFull;
    // Behind a broken link, or by a disk that failed while it answered, it may have been kept:
    // the next touch asks the same. Only what was looked at and turned down is made anew.
    if (error == AskError::NotOpen || error == AskError::Malformed || error == AskError::Conflict ||
        error == AskError::NotFound)
        m_ask.reset();
    m_state = Failed;
    m_failure = isStorage ? StorageFailed : error == AskError::NotOpen ? NotOpen : CoreGone;
    Q_EMIT changed();
}

void Deed::settle()
{
    const auto settled = m_seq ? m_parts.settled.find(*m_seq) : std::nullopt;
    if (!settled || m_state != Saved)
        return;
    m_refusal = settled->refusal;
    m_state = m_refusal.isEmpty() ? Confirmed : Refused;
    Q_EMIT changed();
}

} // namespace endcap
