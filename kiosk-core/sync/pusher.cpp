// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pusher.h"

#include "contract/proof/hashchain.h"
#include "contract/proof/signing.h"
#include "contract/whendone.h"

namespace endcap::sync
{

using namespace Qt::StringLiterals;

Pusher::Pusher(StoreLine &line, storage::Outbox &outbox, const Signer &signer,
               std::function<qint64()> nowMs, QObject *parent)
    : Run(parent), m_line(line), m_outbox(outbox), m_signer(signer), m_nowMs(std::move(nowMs))
{
}

void Pusher::start()
{
    const storage::Batch batch = m_outbox.nextBatch(m_line.epoch());
    if (batch.isEmpty()) {
        finish({Outcome::Done});
        return;
    }
    const Signature signature =
        sign(m_signer.key, headBytes(m_signer.device, batch.lastSeq, batch.lastHash));
    const HttpAsk ask{
        .method = "POST",
        .path = u"/v1/push"_s,
        .body = wire::encodePushAsk({m_signer.device, batch.events, batch.sealed, signature})};
    whenDone(m_line.send(ask), this,
             [this](const Expected<HttpAnswer, TransportError> &answer) { finish(take(answer)); });
}

RunEnd Pusher::take(const Expected<HttpAnswer, TransportError> &answer)
{
    const bool isConflict = answer && answer->status == 409;
    if (const auto failure = failureOf(answer); failure && !isConflict)
        return *failure;
    const auto word = wire::decodePushAnswer(answer->body);
    if (!word)
        return {Outcome::NoLine};
    const quint64 before = m_outbox.watermark();
    const storage::Word said{word->watermark, word->hash, word->refusals,
                             answer->epoch.value_or(EpochId())};
    switch (m_outbox.acknowledge(said, m_nowMs())) {
    case storage::Outbox::Verdict::Disagreed:
        return {Outcome::Disagreed};
    case storage::Outbox::Verdict::NotStored:
        return {Outcome::NotStored};
    case storage::Outbox::Verdict::Agreed:
        break;
    }
    if (isConflict && word->error == u"fork")
        return {Outcome::Disagreed};
    if (m_outbox.waiting() == 0)
        return {Outcome::Done, word->pace};
    // Without a step forward, or back to where a restored server is, sending the
    // same again would bring the same answer.
    const bool isStuck = !word->hold.isEmpty() || word->watermark == before;
    return {isStuck ? Outcome::Held : Outcome::More, word->pace};
}

} // namespace endcap::sync
