// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/inbox.h"

#include "contract/proof/sealedbox.h"
#include "contract/proof/sha256.h"
#include "contract/wire/eventcodec.h"
#include "store-server/members/claimform.h"

namespace endcap::server
{

namespace
{
// A frozen device that goes on pushing must not fill the disk.
constexpr int mostForked = 10'000;

bool isApplied(const EventBody &body)
{
    return std::holds_alternative<DrawingEntered>(body) ||
           std::holds_alternative<CheckInMade>(body) ||
           std::holds_alternative<MemberJoined>(body) || std::holds_alternative<OfferTaken>(body) ||
           std::holds_alternative<FriendsTold>(body) || std::holds_alternative<StaffActed>(body) ||
           std::holds_alternative<ReviewsRead>(body) ||
           std::holds_alternative<ReviewWritten>(body) ||
           std::holds_alternative<ReviewHelped>(body);
}
} // namespace

Inbox::Inbox(Database &database, const SealingSecretKey &sealKey)
    : m_database(database), m_sealKey(sealKey),
      m_deeds(database.deeds, database.quests, database.ledger, database.items),
      m_entries(database.entries, database.seals, database.members, m_deeds),
      m_rewards(database.checkIns, database.ledger, database.items, database.members, m_deeds),
      m_staffActs(database.staff), m_registrations(database), m_offers(database),
      m_friends(database.ledger, database.items, database.members, m_deeds),
      m_reviews(database, m_deeds)
{
}

Stored<wire::PushAnswer> Inbox::take(const Device &asked, const QList<PushedEvent> &events,
                                     qint64 nowMs)
{
    wire::PushAnswer answer;
    auto done = m_database.inTransaction([&]() -> Stored<void> {
        // Read again under the lock: another request may have frozen it.
        const auto device = m_database.devices.find(asked.id);
        const auto head = m_database.events.head(asked.id);
        if (!device || !*device || !head)
            return Unexpected(sqlite::StorageError::Failed);
        auto place = (*device)->state == Device::State::Frozen ? Stored<Place>(Place::Fork)
                                                               : placeOf(asked.id, *head, events);
        if (!place)
            return Unexpected(place.error());
        Stored<void> kept;
        if (*place == Place::Gap) {
            answer.error = QStringLiteral("gap");
        } else if (*place == Place::Fork) {
            answer.error = QStringLiteral("fork");
            kept = keepApart(asked.id, events, nowMs);
        } else {
            const auto hold = applyNew(**device, *head, events, nowMs);
            if (!hold)
                return Unexpected(hold.error());
            answer.hold = *hold;
        }
        if (!kept)
            return kept;
        const auto now = m_database.events.head(asked.id);
        const auto refusals =
            m_database.events.refusals(asked.id, events.first().seq, events.last().seq);
        if (!now || !refusals)
            return Unexpected(sqlite::StorageError::Failed);
        answer.watermark = now->seq;
        answer.hash = now->hash;
        answer.refusals = *refusals;
        return {};
    });
    if (!done)
        return Unexpected(done.error());
    return answer;
}

Stored<Inbox::Place> Inbox::placeOf(const DeviceId &device, const Head &head,
                                    const QList<PushedEvent> &events)
{
    const PushedEvent &first = events.first();
    if (first.seq > head.seq + 1)
        return Place::Gap;
    if (first.seq == head.seq + 1)
        return first.prev == head.hash ? Place::Follows : Place::Fork;
    // The batch begins in what is here. Each of its events names the one before, so
    // the last one that is here already speaks for all before it.
    const qsizetype last =
        std::min(static_cast<qsizetype>(head.seq - first.seq), events.size() - 1);
    const auto known = m_database.events.hashAt(device, events.at(last).seq);
    if (!known)
        return Unexpected(known.error());
    return *known == events.at(last).hash ? Place::Follows : Place::Fork;
}

Stored<void> Inbox::keepApart(const DeviceId &device, const QList<PushedEvent> &events,
                              qint64 nowMs)
{
    if (auto frozen = m_database.devices.freeze(device); !frozen)
        return frozen;
    for (const PushedEvent &pushed : events) {
        const auto known = m_database.events.hashAt(device, pushed.seq);
        if (!known)
            return Unexpected(known.error());
        if (*known == pushed.hash)
            continue; // part of the first story
        const auto kept = m_database.events.addFork({device, pushed.seq, pushed.hash, std::nullopt,
                                                     pushed.type, pushed.bytes, pushed.box, nowMs},
                                                    mostForked);
        if (!kept)
            return Unexpected(kept.error());
        if (!*kept)
            break;
    }
    return {};
}

Stored<QString> Inbox::applyNew(const Device &device, const Head &head,
                                const QList<PushedEvent> &events, qint64 nowMs)
{
    for (const PushedEvent &pushed : events) {
        if (pushed.seq <= head.seq)
            continue;
        const auto event = wire::decodeEvent(pushed.bytes);
        if (!event && event.error().kind == WireError::Kind::UnknownVersion)
            return pushed.type; // the kiosk is newer than this server: it waits
        if (event && !isApplied(event->body))
            return pushed.type;
        if (auto applied = applyOne(device, pushed, event, nowMs); !applied)
            return Unexpected(applied.error());
    }
    return QString();
}

Stored<void> Inbox::applyOne(const Device &device, const PushedEvent &pushed,
                             const Expected<Event, WireError> &event, qint64 nowMs)
{
    bool isIdFree = false;
    if (event) {
        const auto isKnown = m_database.events.isKnown(event->id);
        if (!isKnown)
            return Unexpected(isKnown.error());
        isIdFree = !*isKnown;
    }
    EventRow row{device.id,   pushed.seq,   pushed.hash, std::nullopt,
                 pushed.type, pushed.bytes, pushed.box,  nowMs};
    if (isIdFree)
        row.id = event->id;
    if (event)
        row.visit = event->subject;
    if (auto added = m_database.events.add(row); !added)
        return added;
    // An id that another event has is one that no outbox of ours would make.
    const Verdict verdict =
        isIdFree ? judge(device, pushed, *event, nowMs) : Verdict(RefusalCode::Malformed);
    if (!verdict)
        return Unexpected(verdict.error());
    if (*verdict)
        return m_database.events.refuse(device.id, pushed.seq, nameOf(**verdict));
    return {};
}

Verdict Inbox::judge(const Device &device, const PushedEvent &pushed, const Event &event,
                     qint64 nowMs)
{
    if (const auto *acted = std::get_if<StaffActed>(&event.body))
        return m_staffActs.apply(device, event, *acted, nowMs);
    const auto secret = open(pushed, event);
    if (!secret)
        return RefusalCode::Unreadable;
    const Arrived arrived{device, event, *secret, nowMs};
    if (const auto *entered = std::get_if<DrawingEntered>(&event.body))
        return m_entries.apply(arrived, *entered);
    if (const auto *joined = std::get_if<MemberJoined>(&event.body))
        return m_registrations.apply(arrived, *joined);
    if (const auto *taken = std::get_if<OfferTaken>(&event.body))
        return m_offers.apply(arrived, *taken);
    if (const auto *told = std::get_if<FriendsTold>(&event.body))
        return m_friends.apply(arrived, *told);
    if (const auto *read = std::get_if<ReviewsRead>(&event.body))
        return m_reviews.apply(arrived, *read);
    if (const auto *written = std::get_if<ReviewWritten>(&event.body))
        return m_reviews.apply(arrived, *written);
    if (const auto *helped = std::get_if<ReviewHelped>(&event.body))
        return m_reviews.apply(arrived, *helped);
    return m_rewards.apply(arrived, std::get<CheckInMade>(event.body));
}

std::optional<wire::EventSecret> Inbox::open(const PushedEvent &pushed, const Event &event) const
{
    if (pushed.box.isNull() || !event.sealed || !event.subject ||
        sha256(pushed.box) != *event.sealed)
        return std::nullopt;
    const auto bytes = unseal(m_sealKey, {"event", event.device, *event.subject}, pushed.box);
    if (!bytes)
        return std::nullopt;
    auto secret = wire::decodeEventSecret(*bytes);
    if (!secret)
        return std::nullopt;
    const auto claim = inOurForm(secret->claim);
    if (!claim)
        return std::nullopt;
    secret->claim = *claim;
    return *secret;
}

} // namespace endcap::server
