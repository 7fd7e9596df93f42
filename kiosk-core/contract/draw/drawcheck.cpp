// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/draw/drawcheck.h"

#include "contract/proof/drawranking.h"
#include "contract/proof/merkletree.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"

#include <algorithm>

namespace endcap
{

namespace
{

bool isHqs(const HqKey &hq, const QByteArray &said, const Signature &signature)
{
    return !hq || isSignedBy(*hq, said, signature);
}

// The drawn whose entries were told, each proven to stand where the ranking says.
Expected<QList<CheckedDraw::Place>, DrawFault> checkPlaces(const CheckedDraw &draw,
                                                           const QList<wire::DrawnPlace> &told)
{
    QList<CheckedDraw::Place> places;
    const DrawHead &head = draw.sealed.head;
    // Nobody may be left out of the list that people read.
    if (told.size() != std::min(wire::maxDrawPlaces, draw.result->ranking.size()))
        return Unexpected(DrawFault::WrongPlace);
    for (qsizetype i = 0; i < told.size(); ++i) {
        const wire::DrawnPlace &place = told.at(i);
        const auto entry = wire::decodeDrawEntry(place.entry);
        if (!entry || entry->drawing != head.drawing ||
            !isIncluded(leafHash(place.entry), draw.result->ranking.at(i), head.count, place.proof,
                        head.root))
            return Unexpected(DrawFault::WrongPlace);
        places.append({*entry, place.kiosk, place.store, draw.standings.at(i)});
    }
    return places;
}

} // namespace

QDateTime CheckedDraw::listedUntil() const
{
    const qint64 from = result ? result->drawnMs : sealed.head.sealedMs;
    return QDateTime::fromMSecsSinceEpoch(from, Qt::UTC).addDays(listedDays);
}

bool CheckedDraw::isListedIn(const QString &storeId, const QDateTime &at) const
{
    const QStringList &stores = sealed.drawing.stores;
    return (stores.isEmpty() || stores.contains(storeId)) && at < listedUntil();
}

Expected<SealedDraw, DrawFault> checkSeal(const QString &id, const QByteArray &manifest,
                                          const wire::SignedBytes &head, const HqKey &hq)
{
    const auto drawing = wire::decodeDrawing(id, manifest);
    const auto read = wire::decodeDrawHead(head.bytes);
    if (!drawing || !read)
        return Unexpected(DrawFault::Unreadable);
    if (!isHqs(hq, wire::signedHeadBytes(head.bytes), head.signature))
        return Unexpected(DrawFault::HeadNotSigned);
    if (read->drawing != id || read->manifest != wire::manifestOf(manifest))
        return Unexpected(DrawFault::OtherManifest);
    if (read->sealedMs < drawing->sealsAt.toMSecsSinceEpoch())
        return Unexpected(DrawFault::SealedEarly);
    return SealedDraw{*drawing, *read, sha256(head.bytes)};
}

Expected<DrawResult, DrawFault> checkResult(const SealedDraw &sealed,
                                            const wire::SignedBytes &result, const HqKey &hq)
{
    const auto read = wire::decodeDrawResult(result.bytes);
    if (!read)
        return Unexpected(DrawFault::Unreadable);
    if (!isHqs(hq, wire::signedResultBytes(result.bytes), result.signature))
        return Unexpected(DrawFault::ResultNotSigned);
    const DrawHead &head = sealed.head;
    if (read->drawing != head.drawing || read->head != sealed.headHash)
        return Unexpected(DrawFault::OtherHead);
    const QDateTime sealedAt = QDateTime::fromMSecsSinceEpoch(head.sealedMs, Qt::UTC);
    if (!isDecided(sealed.drawing.sources, sealedAt, read->numbers))
        return Unexpected(DrawFault::WrongNumbers);
    const QDateTime publishedAt = sealed.drawing.sources.at(read->numbers.size() - 1).at;
    if (read->drawnMs < publishedAt.toMSecsSinceEpoch())
        return Unexpected(DrawFault::WrongNumbers);
    if (read->seed != drawSeed(head.manifest, head.count, head.root, read->numbers))
        return Unexpected(DrawFault::WrongSeed);
    return *read;
}

Expected<QList<DrawOut>, DrawFault> checkOuts(const DrawResult &result, const Hash &resultHash,
                                              const QList<wire::SignedBytes> &outs, const HqKey &hq)
{
    QList<DrawOut> read;
    for (const wire::SignedBytes &said : outs) {
        const auto out = wire::decodeDrawOut(said.bytes);
        const bool isGood = out && isHqs(hq, wire::signedOutBytes(said.bytes), said.signature) &&
                            out->drawing == result.drawing && out->result == resultHash &&
                            outReasons.contains(out->reason) && out->atMs >= result.drawnMs &&
                            result.ranking.contains(out->entry);
        if (!isGood || std::ranges::count(read, out->entry, &DrawOut::entry) != 0)
            return Unexpected(DrawFault::BadOut);
        read.append(*out);
    }
    return read;
}

Expected<CheckedDraw, DrawFault> checkDraw(const QString &id, const wire::PublishedDraw &draw,
                                           const HqKey &hq)
{
    const auto sealed = checkSeal(id, draw.manifest, draw.head, hq);
    if (!sealed)
        return Unexpected(sealed.error());
    CheckedDraw checked{*sealed, std::nullopt, {}, {}, {}};
    if (!draw.result)
        return checked;
    const auto result = checkResult(*sealed, *draw.result, hq);
    if (!result)
        return Unexpected(result.error());
    const auto most = quint64(sealed->drawing.winners) + quint64(sealed->drawing.alternates);
    if (result->ranking != drawRanking(result->seed, sealed->head.count, most))
        return Unexpected(DrawFault::WrongRanking);
    const auto outs = checkOuts(*result, sha256(draw.result->bytes), draw.outs, hq);
    if (!outs)
        return Unexpected(outs.error());
    checked.result = *result;
    checked.outs = *outs;
    checked.standings = standingsOf(*result, sealed->drawing.winners, *outs);
    const auto places = checkPlaces(checked, draw.places);
    if (!places)
        return Unexpected(places.error());
    checked.places = *places;
    return checked;
}

Expected<EntryStanding, DrawFault> checkEntry(const DrawHead &head, const Ticket &ticket,
                                              const wire::EntryProof &proof)
{
    const auto isTickets = [&](const auto &entry) {
        return entry.drawing == ticket.drawing && entry.drawing == head.drawing &&
               entry.device == ticket.device && entry.seq == ticket.seq &&
               entry.event == ticket.event;
    };
    QString reason;
    if (proof.isVoid) {
        const auto entry = wire::decodeVoidEntry(proof.entry);
        if (!entry || !isTickets(*entry) || entry->reason.isEmpty())
            return Unexpected(DrawFault::WrongEntry);
        reason = entry->reason;
    } else {
        const auto entry = wire::decodeDrawEntry(proof.entry);
        if (!entry || !isTickets(*entry))
            return Unexpected(DrawFault::WrongEntry);
    }
    if (!isIncluded(leafHash(proof.entry), proof.index, proof.isVoid ? head.voids : head.count,
                    proof.proof, proof.isVoid ? head.voidsRoot : head.root))
        return Unexpected(DrawFault::NotInList);
    return EntryStanding{proof.index, reason};
}

} // namespace endcap
