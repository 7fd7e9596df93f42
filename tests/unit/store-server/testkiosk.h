// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kiosk as the server meets it: makes events in a chain, seals claims, signs
// batches. Its list of events is the test's own notebook.
#pragma once

#include "contract/domain/claim.h"
#include "contract/domain/event.h"
#include "contract/proof/hashchain.h"
#include "contract/proof/sealedbox.h"
#include "contract/proof/sealingkeys.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/messages.h"
#include "contract/wire/sealedparts.h"
#include "contract/wire/ticketcodec.h"
#include "testoutside.h"

namespace endcap::server
{

class TestKiosk
{
public:
    TestKiosk(const DeviceId &device, const SealingPublicKey &sealKey, int seed)
        : id(device), m_sealKey(sealKey), m_random(seed), m_secret(m_random.id<SigningSecretKey>())
    {
    }

    SigningPublicKey publicKey() const { return publicKeyOf(m_secret); }
    SealingSecretKey sealingKey() const { return sealingKeyOf(m_secret); }
    qsizetype count() const { return m_events.size(); }
    Hash hashAt(qsizetype seq) const { return eventHash(m_events.at(seq - 1)); }

    /// The event with its chain, not yet in the list; a test may spoil it first.
    Event next(const EventBody &body)
    {
        Event event;
        event.device = id;
        event.seq = static_cast<quint64>(m_events.size()) + 1;
        event.prev = m_events.isEmpty() ? Hash() : eventHash(m_events.last());
        event.id = m_random.id<EventId>();
        event.boot = m_random.id<BootId>();
        event.wallMs = 1'790'000'000'000;
        event.floorMs = 1'780'000'000'000;
        event.subject = m_random.id<VisitId>();
        event.body = body;
        return event;
    }

    QByteArray sealFor(const Event &event, const wire::EventSecret &secret)
    {
        return seal(m_sealKey, {"event", id, *event.subject}, wire::encodeEventSecret(secret),
                    m_random.id<SealingSecretKey>());
    }

    /// Appends an event about @p claim; gives its sequence number.
    quint64 add(const EventBody &body, const Claim &claim)
    {
        Event event = next(body);
        const QByteArray box = sealFor(event, {claim, m_random.id<TicketNonce>()});
        event.sealed = sha256(box);
        return append(wire::encodeEvent(event), box);
    }

    /// The same in a visit that is told, with what else goes sealed beside it.
    quint64 addIn(const VisitId &visit, const EventBody &body, wire::EventSecret secret)
    {
        Event event = next(body);
        event.subject = visit;
        if (std::holds_alternative<DrawingEntered>(body))
            secret.nonce = m_random.id<TicketNonce>();
        const QByteArray box = sealFor(event, secret);
        event.sealed = sha256(box);
        return append(wire::encodeEvent(event), box);
    }

    /// Appends an entry about @p claim; gives the ticket the kiosk hands out for it.
    Ticket enter(const DrawingEntered &entered, const Claim &claim, const QDateTime &sealsAt)
    {
        Event event = next(entered);
        const auto nonce = m_random.id<TicketNonce>();
        const QByteArray box = sealFor(event, {claim, nonce});
        event.sealed = sha256(box);
        const quint64 seq = append(wire::encodeEvent(event), box);
        return signedTicket({entered.drawing, id, seq, hashAt(static_cast<qsizetype>(seq)), nonce,
                             sealsAt, Signature()});
    }
    Ticket signedTicket(Ticket ticket) const
    {
        ticket.signature = endcap::sign(m_secret, wire::receiptBytes(ticket));
        return ticket;
    }

    quint64 append(const QByteArray &bytes, const QByteArray &box)
    {
        m_events.append(bytes);
        m_boxes.append(box);
        return static_cast<quint64>(m_events.size());
    }

    /// Events @p first to @p last, both included, counted from 1.
    wire::PushAsk batch(qsizetype first, qsizetype last) const
    {
        wire::PushAsk ask;
        ask.device = id;
        ask.events = m_events.sliced(first - 1, last - first + 1);
        ask.sealed = m_boxes.sliced(first - 1, last - first + 1);
        sign(ask);
        return ask;
    }
    wire::PushAsk all() const { return batch(1, count()); }

    /// Signs what is in @p ask now, as it should be.
    void sign(wire::PushAsk &ask) const
    {
        const auto last = wire::decodeEventFrame(ask.events.last());
        ask.signature = endcap::sign(
            m_secret, headBytes(id, last ? last->seq : 0, eventHash(ask.events.last())));
    }

    /// What stands under a ticket; see wire::receiptBytes().
    Signature signTicket(const QByteArray &receipt) const
    {
        return endcap::sign(m_secret, receipt);
    }

    /// Forgets the newest events, as a restored disk does.
    void forgetAfter(qsizetype seq)
    {
        m_events.resize(seq);
        m_boxes.resize(seq);
    }

    DeviceId id;

private:
    SealingPublicKey m_sealKey;
    TestRandom m_random;
    SigningSecretKey m_secret;
    QList<QByteArray> m_events;
    QList<QByteArray> m_boxes;
};

} // namespace endcap::server
