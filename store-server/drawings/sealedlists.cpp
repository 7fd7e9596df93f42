// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/sealedlists.h"

#include "contract/proof/drawranking.h"
#include "contract/wire/eventcodec.h"
#include "store-server/apply/refusalcode.h"

#include <algorithm>

namespace endcap::server
{

namespace
{

// The one reason that is about the others: a person's earliest entry counts.
QString doubled()
{
    return nameOf(RefusalCode::AlreadyEntered);
}

bool isBefore(const SealedLeaf &one, const SealedLeaf &other)
{
    const int order = QtPrivate::compareMemory(one.device.view(), other.device.view());
    return order != 0 ? order < 0 : one.seq < other.seq;
}

} // namespace

Drawn<SealedLists::Lists> SealedLists::make(const QString &drawing)
{
    auto entries = orRefuse(m_book.database().seals.entriesOf(drawing));
    if (!entries)
        return Unexpected(entries.error());
    if (auto settled = settle(*entries); !settled)
        return Unexpected(settled.error());
    Lists lists;
    for (const EntryToSeal &entry : std::as_const(*entries)) {
        const auto tag = tagOf(drawing, entry);
        if (!tag)
            return Unexpected(tag.error());
        const bool isVoid = !entry.reason.isEmpty();
        const QByteArray data = isVoid
                                    ? wire::encodeVoidEntry({drawing, entry.device, entry.seq,
                                                             entry.event, *tag, entry.reason})
                                    : wire::encodeDrawEntry({drawing, entry.device, entry.seq,
                                                             entry.event, tag->value_or(Hash())});
        (isVoid ? lists.voids : lists.entries)
            .append({drawing, isVoid, 0, entry.device, entry.seq, data});
    }
    if (auto added = addRefused(drawing, lists.voids); !added)
        return Unexpected(added.error());
    std::ranges::sort(lists.voids, isBefore);
    for (QList<SealedLeaf> *list : {&lists.entries, &lists.voids}) {
        for (qsizetype i = 0; i < list->size(); ++i)
            (*list)[i].place = i;
    }
    return lists;
}

Drawn<void> SealedLists::settle(QList<EntryToSeal> &entries)
{
    QHash<qint64, QList<qsizetype>> people;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const EntryToSeal &entry = entries.at(i);
        if (entry.member && (entry.reason.isEmpty() || entry.reason == doubled()))
            people[*entry.member].append(i);
    }
    for (const QList<qsizetype> &hers : std::as_const(people)) {
        if (hers.size() < 2)
            continue;
        if (auto settled = settlePerson(entries, hers); !settled)
            return settled;
    }
    return {};
}

Drawn<void> SealedLists::settlePerson(QList<EntryToSeal> &entries, const QList<qsizetype> &hers)
{
    // The list is in the order of device and sequence: the first of equals stays.
    qsizetype first = hers.first();
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (qsizetype i : hers) {
        const auto floor = floorOf(entries.at(i));
        if (!floor)
            return Unexpected(floor.error());
        if (*floor < earliest) {
            earliest = *floor;
            first = i;
        }
    }
    SealStore &seals = m_book.database().seals;
    // The others first: two that count at once would break a promise of the table.
    for (qsizetype i : hers) {
        EntryToSeal &entry = entries[i];
        if (i == first || entry.reason == doubled())
            continue;
        entry.reason = doubled();
        if (!seals.judge(entry.device, entry.seq, entry.reason))
            return Unexpected(DrawRefusal::StorageFailed);
    }
    EntryToSeal &counts = entries[first];
    if (counts.reason.isEmpty())
        return {};
    counts.reason.clear();
    return orRefuse(seals.judge(counts.device, counts.seq, {}));
}

Drawn<qint64> SealedLists::floorOf(const EntryToSeal &entry)
{
    const auto bytes = m_book.database().seals.eventBytes(entry.device, entry.seq);
    const auto event = bytes && *bytes ? wire::decodeEvent(**bytes) : Unexpected(WireError());
    if (!event)
        return Unexpected(DrawRefusal::StorageFailed); // it was read when it was applied
    return event->floorMs;
}

Drawn<std::optional<Hash>> SealedLists::tagOf(const QString &drawing, const EntryToSeal &entry)
{
    if (!entry.member)
        return std::nullopt;
    if (entry.pseudonym)
        return drawTag(drawing, *entry.pseudonym);
    const auto hers = m_given.constFind(*entry.member);
    if (hers != m_given.cend())
        return drawTag(drawing, *hers);
    const auto pseudonym = m_book.random().id<Pseudonym>();
    if (!m_book.database().seals.setPseudonym(*entry.member, pseudonym))
        return Unexpected(DrawRefusal::StorageFailed);
    m_given.insert(*entry.member, pseudonym);
    return drawTag(drawing, pseudonym);
}

Drawn<void> SealedLists::addRefused(const QString &drawing, QList<SealedLeaf> &voids)
{
    const auto refused = m_book.database().seals.refusedEntries();
    if (!refused)
        return Unexpected(DrawRefusal::StorageFailed);
    for (const RefusedEntry &entry : *refused) {
        const auto event = wire::decodeEvent(entry.bytes);
        const auto *entered = event ? std::get_if<DrawingEntered>(&event->body) : nullptr;
        if (!entered || entered->drawing != drawing)
            continue;
        voids.append({drawing, true, 0, entry.device, entry.seq,
                      wire::encodeVoidEntry({drawing, entry.device, entry.seq, entry.event,
                                             std::nullopt, entry.reason})});
    }
    return {};
}

} // namespace endcap::server
