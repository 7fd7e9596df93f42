// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kiosk's events, hash-chained and gapless, until the store server has them
// and 30 days longer. The only way for an event to exist. Core's thread; does not
// own the Authority.
#pragma once

#include "contract/domain/event.h"
#include "contract/wire/messages.h"
#include "storage/authority.h"

#include <QObject>

#include <optional>

namespace endcap::storage
{

enum class OutboxError {
    Conflict, ///< the same id stands for something else
    TooLarge,
    Full,
    Failed,
};

/// An event that is kept.
struct SavedEvent {
    Event event;
    Hash hash;
    QByteArray kept; ///< what its maker asked to keep beside it
};

struct ChainHead {
    quint64 seq = 0; ///< 0: no event yet
    Hash hash;
    qint64 floorMs = 0; ///< trusted time was not earlier when it was made
};

/// Consecutive events for one push.
struct Batch {
    QList<QByteArray> events;
    QList<QByteArray> sealed;
    quint64 lastSeq = 0;
    Hash lastHash;

    bool isEmpty() const { return events.isEmpty(); }
};

/// How an event ended at the store server.
struct Outcome {
    quint64 seq = 0;
    QString refusal; ///< why it does not count, or nothing

    bool operator==(const Outcome &) const = default;
};

/// What the store server says it has.
struct Word {
    quint64 watermark = 0;
    Hash hash; ///< of the event at the watermark
    QList<wire::Refusal> refusals{};
    EpochId epoch{}; ///< the life of the server that says so
};

class Outbox final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours keepFor{30 * 24};

    explicit Outbox(Authority &authority, QObject *parent = nullptr);

    /// Gives @p draft its place in the chain (seq, prev, sealed are filled in);
    /// durable when this returns. The same id with the same device, subject, body
    /// and sealed part gives the row that is there. @p sealed: null if none.
    Expected<SavedEvent, OutboxError> append(Event draft, const QByteArray &sealed,
                                             const QByteArray &kept);
    Expected<std::optional<SavedEvent>, OutboxError> find(const EventId &id);

    /// All zero before the first event; an error when it cannot be read.
    Expected<ChainHead, OutboxError> head();
    /// What the store server has of it.
    quint64 watermark();
    /// The newest events that the store server has, at most so many, oldest first.
    QList<Outcome> lastSettled(int most);
    /// Events that the store server has not.
    qint64 waiting();
    /// What the wall clock said when the oldest of them was made.
    std::optional<qint64> oldestWaitingMs();
    /// The oldest waiting events, within the bounds of one push. When none waits,
    /// but the server is in another life than the one that acknowledged the last
    /// event: that event alone, so that the server says what it still has.
    Batch nextBatch(const std::optional<EpochId> &epoch);

    enum class Verdict {
        Agreed,    ///< same chain: events up to the watermark are let go
        Disagreed, ///< another chain: nothing is let go
        NotStored, ///< could not be written down; ask again
    };
    /// Takes the store server's word for what it has. A watermark that went back
    /// (a restored server) makes the events above it wait again.
    Verdict acknowledge(const Word &word, qint64 nowMs);

    /// Lets go of what was acknowledged more than 30 days before @p nowMs, but
    /// never of the last event.
    void forgetOld(qint64 nowMs);

Q_SIGNALS:
    void appended();
    /// The store server has it now; @p refusal says why it does not count, or nothing.
    void settled(quint64 seq, const QString &refusal);
    void waitingChanged();

private:
    Expected<SavedEvent, OutboxError> insert(const Event &event, const QByteArray &sealed,
                                             const QByteArray &kept);
    Batch batchFrom(quint64 seq);
    /// Which life of the server gave the newest acknowledgement.
    EpochId acknowledgedIn();
    bool hasAt(quint64 watermark, const Hash &hash);
    qint64 lastAcknowledgedBefore(qint64 ms);
    Expected<void, StorageError> writeAcknowledgement(const Word &word, qint64 nowMs);

    Authority &m_authority;
};

} // namespace endcap::storage
