// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"

#include "contract/proof/hashchain.h"
#include "contract/proof/sha256.h"
#include "contract/wire/eventcodec.h"
#include "sqlite/statement.h"

#include <algorithm>

namespace endcap::storage
{

using sqlite::Statement;

namespace
{

OutboxError meaningOf(StorageError error)
{
    return error == StorageError::Full ? OutboxError::Full : OutboxError::Failed;
}

// One touch, asked again: times may differ, what it means may not.
bool isSameTouch(const Event &saved, const Event &draft, const std::optional<Hash> &sealed)
{
    return saved.device == draft.device && saved.subject == draft.subject &&
           saved.body == draft.body && saved.sealed == sealed;
}

} // namespace

Outbox::Outbox(Authority &authority, QObject *parent) : QObject(parent), m_authority(authority) {}

Expected<SavedEvent, OutboxError> Outbox::append(Event draft, const QByteArray &sealed,
                                                 const QByteArray &kept)
{
    if (sealed.size() > wire::maxSealedBytes)
        return Unexpected(OutboxError::TooLarge);
    draft.sealed = sealed.isNull() ? std::nullopt : std::optional(sha256(sealed));
    // Nobody else has the file open, so what is read here still holds below.
    const auto known = find(draft.id);
    if (!known)
        return Unexpected(known.error());
    if (*known) {
        if (!isSameTouch((*known)->event, draft, draft.sealed))
            return Unexpected(OutboxError::Conflict);
        return **known;
    }
    const auto last = head();
    if (!last)
        return Unexpected(last.error());
    draft.seq = last->seq + 1;
    draft.prev = last->hash;
    auto saved = insert(draft, sealed, kept);
    if (saved) {
        Q_EMIT appended();
        Q_EMIT waitingChanged();
    }
    return saved;
}

Expected<SavedEvent, OutboxError> Outbox::insert(const Event &event, const QByteArray &sealed,
                                                 const QByteArray &kept)
{
    const QByteArray bytes = wire::encodeEvent(event);
    if (bytes.size() > wire::maxEventBytes)
        return Unexpected(OutboxError::TooLarge);
    const Hash hash = eventHash(bytes);
    const auto written = m_authority.write([&] {
        Statement insert(*m_authority.connection(),
                         "INSERT INTO event (seq, id, hash, bytes, sealed, kept)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        insert.bind(1, event.seq);
        insert.bind(2, event.id.bytes());
        insert.bind(3, hash.bytes());
        insert.bind(4, bytes);
        insert.bind(5, sealed);
        insert.bind(6, kept);
        return insert.run();
    });
    if (!written)
        return Unexpected(meaningOf(written.error()));
    return SavedEvent{event, hash, kept};
}

Expected<std::optional<SavedEvent>, OutboxError> Outbox::find(const EventId &id)
{
    if (!m_authority.connection())
        return Unexpected(OutboxError::Failed);
    Statement row(*m_authority.connection(), "SELECT bytes, hash, kept FROM event WHERE id = ?1");
    row.bind(1, id.bytes());
    if (!row.step()) {
        if (row.hasFailed())
            return Unexpected(OutboxError::Failed);
        return std::optional<SavedEvent>();
    }
    const auto event = wire::decodeEvent(row.bytes(0));
    const auto hash = Hash::from(row.bytes(1));
    if (!event || !hash)
        return Unexpected(OutboxError::Failed);
    return std::optional(SavedEvent{*event, *hash, row.bytes(2)});
}

Expected<ChainHead, OutboxError> Outbox::head()
{
    if (!m_authority.connection())
        return Unexpected(OutboxError::Failed);
    Statement row(*m_authority.connection(),
                  "SELECT seq, hash, bytes FROM event ORDER BY seq DESC LIMIT 1");
    if (!row.step()) {
        // What cannot be read is no empty chain: a second event number one would be lost.
        if (row.hasFailed())
            return Unexpected(OutboxError::Failed);
        return ChainHead();
    }
    const auto event = wire::decodeEvent(row.bytes(2));
    const auto hash = Hash::from(row.bytes(1));
    if (!hash)
        return Unexpected(OutboxError::Failed);
    return ChainHead{static_cast<quint64>(row.number(0)), *hash, event ? event->floorMs : 0};
}

quint64 Outbox::watermark()
{
    if (!m_authority.connection())
        return 0;
    Statement row(*m_authority.connection(),
                  "SELECT watermark FROM acknowledgement ORDER BY watermark DESC LIMIT 1");
    return row.step() ? static_cast<quint64>(row.number(0)) : 0;
}

QList<Outcome> Outbox::lastSettled(int most)
{
    QList<Outcome> outcomes;
    if (!m_authority.connection())
        return outcomes;
    Statement rows(*m_authority.connection(),
                   "SELECT event.seq, refusal.code FROM event LEFT JOIN refusal USING (seq)"
                   " WHERE event.seq <= ?1 ORDER BY event.seq DESC LIMIT ?2");
    rows.bind(1, watermark());
    rows.bind(2, most);
    while (rows.step())
        outcomes.prepend({static_cast<quint64>(rows.number(0)), rows.text(1)});
    return outcomes;
}

qint64 Outbox::waiting()
{
    const auto last = head();
    return last ? static_cast<qint64>(last->seq - watermark()) : 0;
}

std::optional<qint64> Outbox::oldestWaitingMs()
{
    if (!m_authority.connection())
        return std::nullopt;
    Statement row(*m_authority.connection(), "SELECT bytes FROM event WHERE seq = ?1");
    row.bind(1, watermark() + 1);
    if (!row.step())
        return std::nullopt;
    const auto event = wire::decodeEvent(row.bytes(0));
    return event ? std::optional(event->wallMs) : std::nullopt;
}

EpochId Outbox::acknowledgedIn()
{
    if (!m_authority.connection())
        return {};
    Statement row(*m_authority.connection(),
                  "SELECT epoch FROM acknowledgement ORDER BY watermark DESC LIMIT 1");
    return row.step() ? EpochId::from(row.bytes(0)).value_or(EpochId()) : EpochId();
}

Batch Outbox::nextBatch(const std::optional<EpochId> &epoch)
{
    const quint64 acknowledged = watermark();
    Batch batch = batchFrom(acknowledged + 1);
    if (batch.isEmpty() && acknowledged > 0 && epoch && acknowledgedIn() != *epoch)
        batch = batchFrom(acknowledged);
    return batch;
}

Batch Outbox::batchFrom(quint64 seq)
{
    Batch batch;
    if (!m_authority.connection())
        return batch;
    Statement rows(*m_authority.connection(), "SELECT seq, hash, bytes, sealed FROM event"
                                              " WHERE seq >= ?1 ORDER BY seq LIMIT ?2");
    rows.bind(1, seq);
    rows.bind(2, wire::maxPushEvents);
    qsizetype size = 0;
    while (rows.step()) {
        const QByteArray bytes = rows.bytes(2);
        const QByteArray sealed = rows.bytes(3);
        size += bytes.size() + sealed.size();
        if (size > wire::maxPushBytes)
            break;
        batch.events.append(bytes);
        batch.sealed.append(sealed);
        batch.lastSeq = static_cast<quint64>(rows.number(0));
        batch.lastHash = Hash::from(rows.bytes(1)).value_or(Hash());
    }
    return batch;
}

bool Outbox::hasAt(quint64 watermark, const Hash &hash)
{
    if (watermark == 0) {
        // "Nothing at all": true only while our first event is still here to send.
        Statement first(*m_authority.connection(), "SELECT 1 FROM event WHERE seq = 1");
        if (!hash.isZero())
            return false;
        const auto last = head();
        return first.step() || (last && last->seq == 0);
    }
    Statement row(*m_authority.connection(), "SELECT hash FROM event WHERE seq = ?1");
    row.bind(1, watermark);
    return row.step() && row.bytes(0) == hash.bytes();
}

Outbox::Verdict Outbox::acknowledge(const Word &word, qint64 nowMs)
{
    if (!m_authority.connection())
        return Verdict::NotStored;
    if (!hasAt(word.watermark, word.hash))
        return Verdict::Disagreed;
    const quint64 before = watermark();
    const bool isNews =
        word.watermark != before || !word.refusals.isEmpty() || word.epoch != acknowledgedIn();
    if (isNews && !writeAcknowledgement(word, nowMs))
        return Verdict::NotStored;
    for (quint64 seq = before + 1; seq <= word.watermark; ++seq) {
        const auto refusal = std::ranges::find(word.refusals, seq, &wire::Refusal::seq);
        Q_EMIT settled(seq, refusal == word.refusals.end() ? QString() : refusal->code);
    }
    if (word.watermark != before)
        Q_EMIT waitingChanged();
    return Verdict::Agreed;
}

Expected<void, StorageError> Outbox::writeAcknowledgement(const Word &word, qint64 nowMs)
{
    return m_authority.write([&]() -> Expected<void, StorageError> {
        Statement rewind(*m_authority.connection(),
                         "DELETE FROM acknowledgement WHERE watermark >= ?1");
        rewind.bind(1, word.watermark);
        if (auto done = rewind.run(); !done)
            return done;
        if (word.watermark > 0) {
            Statement insert(*m_authority.connection(),
                             "INSERT INTO acknowledgement VALUES (?1, ?2, ?3)");
            insert.bind(1, word.watermark);
            insert.bind(2, nowMs);
            insert.bind(3, word.epoch.bytes());
            if (auto done = insert.run(); !done)
                return done;
        }
        Statement refuse(*m_authority.connection(),
                         "INSERT OR REPLACE INTO refusal SELECT ?1, ?2"
                         " WHERE EXISTS (SELECT 1 FROM event WHERE seq = ?1 AND seq <= ?3)");
        for (const wire::Refusal &refusal : word.refusals) {
            refuse.bind(1, refusal.seq);
            refuse.bind(2, refusal.code);
            refuse.bind(3, word.watermark);
            if (auto done = refuse.run(); !done)
                return done;
        }
        return {};
    });
}

qint64 Outbox::lastAcknowledgedBefore(qint64 ms)
{
    Statement old(*m_authority.connection(),
                  "SELECT ifnull(max(watermark), 0) FROM acknowledgement WHERE at_ms < ?1");
    old.bind(1, ms);
    return old.step() ? old.number(0) : 0;
}

void Outbox::forgetOld(qint64 nowMs)
{
    if (!m_authority.connection())
        return;
    const qint64 last = lastAcknowledgedBefore(nowMs - std::chrono::milliseconds(keepFor).count());
    if (last == 0)
        return;
    // The event at the watermark stays: its hash is what the server repeats.
    m_authority.write([&]() -> Expected<void, StorageError> {
        for (const char *sql : {"DELETE FROM refusal WHERE seq < ?1",
                                "DELETE FROM acknowledgement WHERE watermark < ?1",
                                "DELETE FROM event WHERE seq < ?1"}) {
            Statement forget(*m_authority.connection(), sql);
            forget.bind(1, last);
            if (auto done = forget.run(); !done)
                return done;
        }
        return {};
    });
}

} // namespace endcap::storage
