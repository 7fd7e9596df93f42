// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/ticketcheck.h"

#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/ticketcodec.h"
#include "store-server/apply/refusalcode.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;
using State = TicketFacts::State;

namespace
{

QDateTime instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

Stored<TicketFacts> TicketCheck::look(const Ticket &ticket, qint64 nowMs)
{
    TicketFacts facts;
    const auto device = m_database.devices.find(ticket.device);
    if (!device)
        return Unexpected(device.error());
    // Also of a kiosk that was revoked since: what it signed before stays a promise.
    if (!*device || !isSignedBy((*device)->key, wire::receiptBytes(ticket), ticket.signature))
        return facts;
    if (auto described = describe(ticket, **device, facts); !described)
        return Unexpected(described.error());
    const auto state = stateOf(ticket, nowMs, facts);
    if (!state)
        return Unexpected(state.error());
    facts.state = *state;
    return facts;
}

Stored<void> TicketCheck::describe(const Ticket &ticket, const Device &device, TicketFacts &facts)
{
    facts.number = ticketNumber(device.kiosk, ticket.seq);
    facts.hash = ticketHash(ticket.event);
    facts.sealsAt = ticket.sealsAt;
    const auto published = m_database.entries.published(ticket.drawing);
    const auto store = m_database.items.find(u"store"_s, device.store);
    if (!published || !store)
        return Unexpected(sqlite::StorageError::Failed);
    if (*published) {
        if (const auto drawing = wire::decodeDrawing(ticket.drawing, (*published)->body))
            facts.drawing = *drawing;
    }
    if (*store) {
        if (const auto profile = wire::decodeStore(device.store, **store))
            facts.store = *profile;
    }
    return {};
}

Stored<State> TicketCheck::stateOf(const Ticket &ticket, qint64 nowMs, TicketFacts &facts)
{
    const auto known = m_database.events.hashAt(ticket.device, ticket.seq);
    const auto entry = m_database.entries.find(ticket.device, ticket.seq);
    const auto refusals = m_database.events.refusals(ticket.device, ticket.seq, ticket.seq);
    if (!known || !entry || !refusals)
        return Unexpected(sqlite::StorageError::Failed);
    if (!*known)
        return nowMs <= ticket.sealsAt.toMSecsSinceEpoch() ? State::OnItsWay : State::Late;
    if (**known != ticket.event)
        return State::Contradicted; // the kiosk told two stories
    if (*entry && ((*entry)->drawing != ticket.drawing || (*entry)->nonce != ticket.nonce))
        return State::Contradicted;
    if (*entry)
        facts.receivedAt = instant((*entry)->receivedMs);
    // Anybody can make a second ticket for a number. Its page speaks like the page of the
    // first one, or it would tell him that the number is in the drawing.
    const bool isSecond = *entry && (*entry)->voidReason == nameOf(RefusalCode::AlreadyEntered);
    if (!*entry || (!isSecond && !(*entry)->voidReason.isEmpty())) {
        if (*entry)
            facts.reason = (*entry)->voidReason;
        else if (!refusals->isEmpty())
            facts.reason = refusals->first().code;
        return State::Void;
    }
    return afterDraw(ticket, facts);
}

Stored<State> TicketCheck::afterDraw(const Ticket &ticket, TicketFacts &facts)
{
    if (!m_results)
        return State::Counts;
    const auto outcome = m_results->outcomeOf(ticket.drawing, ticket.device, ticket.seq);
    if (!outcome)
        return Unexpected(outcome.error());
    if (!*outcome)
        return State::Counts;
    facts.place = (*outcome)->place;
    switch ((*outcome)->kind) {
    case DrawOutcome::Kind::Winner:
        facts.claimBy = instant((*outcome)->claimByMs);
        return State::Won;
    case DrawOutcome::Kind::Alternate:
        return State::Alternate;
    case DrawOutcome::Kind::WentOn:
        return State::WentOn;
    case DrawOutcome::Kind::NotDrawn:
        return State::NotDrawn;
    }
    return State::Counts;
}

} // namespace endcap::server
