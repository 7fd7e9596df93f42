// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/pushes.h"

#include "contract/proof/hashchain.h"
#include "contract/proof/signing.h"
#include "contract/wire/eventcodec.h"

namespace endcap::server
{

namespace
{

// Reads the places of all events; nothing unless they are this device's, one after
// the other, each naming the hash of the one before: only then does the signature
// over the last speak for them all.
std::optional<QList<PushedEvent>> readChain(const wire::PushAsk &ask)
{
    QList<PushedEvent> chain;
    for (qsizetype i = 0; i < ask.events.size(); ++i) {
        const auto frame = wire::decodeEventFrame(ask.events.at(i));
        if (!frame || frame->device != ask.device || frame->seq == 0)
            return std::nullopt;
        if (i > 0 && (frame->seq != chain.last().seq + 1 || frame->prev != chain.last().hash))
            return std::nullopt;
        chain.append({frame->seq, frame->prev, eventHash(ask.events.at(i)), frame->type,
                      ask.events.at(i), ask.sealed.at(i)});
    }
    return chain;
}

qsizetype bytesIn(const wire::PushAsk &ask)
{
    qsizetype sum = 0;
    for (const QByteArray &event : ask.events)
        sum += event.size();
    for (const QByteArray &box : ask.sealed)
        sum += box.size();
    return sum;
}

} // namespace

Pushes::Pushes(Database &database, const SealingSecretKey &sealKey, const Clock &clock)
    : m_inbox(database, sealKey), m_clock(clock)
{
}

Answer Pushes::take(const Device &device, const QByteArray &body)
{
    const auto ask = wire::decodePushAsk(body);
    if (!ask || ask->device != device.id)
        return malformed();
    if (bytesIn(*ask) > wire::maxPushBytes)
        return refused(413, "too-large");
    const auto chain = readChain(*ask);
    if (!chain)
        return malformed();
    const PushedEvent &last = chain->last();
    if (!isSignedBy(device.key, headBytes(device.id, last.seq, last.hash), ask->signature))
        return refused(403, "bad-signature");
    const auto taken = m_inbox.take(device, *chain, m_clock.nowMs());
    if (!taken)
        return unavailable();
    Answer answer = good(wire::encodePushAnswer(*taken));
    if (!taken->error.isEmpty())
        answer.status = 409;
    return answer;
}

} // namespace endcap::server
