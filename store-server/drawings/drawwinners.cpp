// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/drawings/drawwinners.h"

#include "contract/proof/drawranking.h"
#include "contract/wire/ticketcodec.h"
#include "store-server/drawings/drawnumbers.h"

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

Drawn<QList<DrawWinners::Place>> DrawWinners::draw(const QString &drawing, const QString &person)
{
    const auto taken = m_book.take({drawing, person, u"winners"_s, {}}, [&]() -> Drawn<void> {
        const auto drawn = m_book.database().draws.result(drawing);
        if (!drawn)
            return Unexpected(DrawRefusal::StorageFailed);
        return *drawn ? Drawn<void>() : drawNow(drawing);
    });
    if (!taken)
        return Unexpected(taken.error());
    return places(drawing);
}

Drawn<void> DrawWinners::drawNow(const QString &drawing)
{
    const auto sealed = m_book.sealed(drawing);
    if (!sealed)
        return Unexpected(sealed.error());
    const auto numbers = DrawNumbers(m_book).decided(drawing, *sealed);
    if (!numbers)
        return Unexpected(numbers.error());
    const DrawHead &head = sealed->head;
    const auto most = quint64(sealed->drawing.winners) + quint64(sealed->drawing.alternates);
    const Hash seed = drawSeed(head.manifest, head.count, head.root, *numbers);
    const DrawResult result{
        drawing,       sealed->headHash, *numbers, seed, drawRanking(seed, head.count, most),
        m_book.nowMs()};
    const QByteArray bytes = wire::encodeDrawResult(result);
    Database &database = m_book.database();
    if (!database.draws.addResult(drawing, {bytes, m_book.sign(wire::signedResultBytes(bytes))},
                                  result.drawnMs))
        return Unexpected(DrawRefusal::StorageFailed);
    for (qsizetype i = 0; i < result.ranking.size(); ++i) {
        const quint64 entry = result.ranking.at(i);
        const auto leaf = database.seals.leafAt(drawing, static_cast<qint64>(entry));
        if (!leaf || !*leaf ||
            !database.draws.addPlace(
                {drawing, i, entry, (*leaf)->device, (*leaf)->seq, 0, QString()}))
            return Unexpected(DrawRefusal::StorageFailed);
    }
    return m_book.publish(drawing);
}

Drawn<QList<DrawWinners::Place>> DrawWinners::passOn(const QString &drawing, const Out &out)
{
    const DrawAct act{drawing, out.person, u"disqualify"_s, out.ticket + u": "_s + out.reason};
    const auto taken = m_book.take(act, [&]() -> Drawn<void> { return passOnNow(drawing, out); });
    if (!taken)
        return Unexpected(taken.error());
    return places(drawing);
}

Drawn<void> DrawWinners::passOnNow(const QString &drawing, const Out &out)
{
    if (!outReasons.contains(out.reason))
        return Unexpected(DrawRefusal::NoSuchReason);
    const auto result = m_book.result(drawing);
    if (!result)
        return Unexpected(result.error());
    const auto place = find(drawing, out.ticket);
    if (!place)
        return Unexpected(place.error());
    const auto outs = m_book.outs(drawing);
    if (!outs)
        return Unexpected(outs.error());
    if (const auto known = std::ranges::find(*outs, place->entry, &DrawOut::entry);
        known != outs->end())
        return known->reason == out.reason ? Drawn<void>() : Unexpected(DrawRefusal::AlreadyOut);
    // Never before the draw itself, whatever became of the clock.
    const qint64 at = std::max(m_book.nowMs(), result->result.drawnMs);
    const QByteArray bytes =
        wire::encodeDrawOut({drawing, result->hash, place->entry, out.reason, at});
    if (!m_book.database().draws.addOut(drawing, place->entry,
                                        {bytes, m_book.sign(wire::signedOutBytes(bytes))},
                                        out.person.simplified(), at))
        return Unexpected(DrawRefusal::StorageFailed);
    return m_book.publish(drawing);
}

Drawn<StoredPlace> DrawWinners::find(const QString &drawing, const QString &ticket)
{
    const auto all = m_book.database().draws.places(drawing);
    if (!all)
        return Unexpected(DrawRefusal::StorageFailed);
    const auto code = wire::decodeTicket(ticket);
    const QString groups = QString(ticket).remove(u' ').toUpper();
    QList<StoredPlace> found;
    for (const StoredPlace &place : *all) {
        const auto event = eventOf(place);
        if (!event)
            return Unexpected(event.error());
        const bool isIt =
            code ? code->device == place.device && code->seq == place.seq && code->event == *event
                 : ticketNumber(place.kiosk, place.seq) == ticket ||
                       ticketHash(*event).remove(u' ') == groups;
        if (isIt)
            found.append(place);
    }
    if (found.size() != 1)
        return Unexpected(found.isEmpty() ? DrawRefusal::NoSuchTicket : DrawRefusal::Ambiguous);
    return found.first();
}

Drawn<Hash> DrawWinners::eventOf(const StoredPlace &place)
{
    const auto leaf =
        m_book.database().seals.leafAt(place.drawing, static_cast<qint64>(place.entry));
    const auto entry =
        leaf && *leaf ? wire::decodeDrawEntry((*leaf)->data) : Unexpected(WireError());
    if (!entry)
        return Unexpected(DrawRefusal::StorageFailed);
    return entry->event;
}

Drawn<QList<DrawWinners::Place>> DrawWinners::places(const QString &drawing)
{
    const auto sealed = m_book.sealed(drawing);
    if (!sealed)
        return Unexpected(sealed.error());
    const auto result = m_book.result(drawing);
    if (!result)
        return Unexpected(result.error());
    const auto outs = m_book.outs(drawing);
    const auto stored = m_book.database().draws.places(drawing);
    if (!outs || !stored)
        return Unexpected(DrawRefusal::StorageFailed);
    const auto standings = standingsOf(result->result, sealed->drawing.winners, *outs);
    if (standings.size() != stored->size())
        return Unexpected(DrawRefusal::StorageFailed);
    QList<Place> told;
    for (qsizetype i = 0; i < stored->size(); ++i) {
        const StoredPlace &place = stored->at(i);
        const auto event = eventOf(place);
        if (!event)
            return Unexpected(event.error());
        told.append({ticketNumber(place.kiosk, place.seq), ticketHash(*event), place.store,
                     standings.at(i)});
    }
    return told;
}

} // namespace endcap::server
