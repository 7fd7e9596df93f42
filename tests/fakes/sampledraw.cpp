// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/sampledraw.h"

#include "contract/proof/drawranking.h"
#include "contract/proof/merkletree.h"
#include "contract/proof/sha256.h"
#include "contract/proof/signing.h"
#include "contract/wire/itemcodecs.h"
#include "tests/fakes/samples.h"

namespace endcap::fakes
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kioskNumber = 7;

MerkleTree treeOf(const auto &list, auto encode)
{
    QList<Hash> leaves;
    for (const auto &entry : list)
        leaves.append(leafHash(encode(entry)));
    return MerkleTree(leaves);
}

} // namespace

SampleDraw::SampleDraw(const QString &id, int count, int winners, int alternates)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    drawing = sampleDrawing(id, now - 20 * 86'400'000LL, 7 * 24);
    drawing.title = u"Win a $250 gift card"_s;
    drawing.prize = u"$250 gift card"_s;
    drawing.prizeMinor = 25'000;
    drawing.winners = winners;
    drawing.alternates = alternates;
    drawing.claim = u"Show your ticket at the service desk."_s;
    drawing.claimDays = 14;
    drawing.sources = {{u"Sample lottery"_s,
                        u"in the paper"_s,
                        drawing.sealsAt.addDays(1),
                        {{6, 1, 49, true}, {1, 0, 9, false}}}};
    for (int i = 0; i < count; ++i) {
        const auto seq = static_cast<quint64>(i) + 1;
        entries.append({id, numbered<DeviceId>(kioskNumber), seq,
                        sha256("event" + QByteArray::number(seq)),
                        drawTag(id, numbered<Pseudonym>(i + 1))});
    }
    const auto seq = static_cast<quint64>(count) + 1;
    voids.append({id, numbered<DeviceId>(kioskNumber), seq,
                  sha256("event" + QByteArray::number(seq)),
                  entries.isEmpty() ? std::nullopt : std::optional(entries.first().tag),
                  entries.isEmpty() ? u"too-late"_s : u"already-entered"_s});
}

SigningSecretKey SampleDraw::hqSecret() const
{
    return numbered<SigningSecretKey>(1);
}

SigningPublicKey SampleDraw::hq() const
{
    return publicKeyOf(hqSecret());
}

DrawHead SampleDraw::head() const
{
    const MerkleTree tree = treeOf(entries, wire::encodeDrawEntry);
    const MerkleTree left = treeOf(voids, wire::encodeVoidEntry);
    return {drawing.id,
            wire::manifestOf(wire::encodeDrawing(drawing)),
            static_cast<quint64>(tree.count()),
            tree.root(),
            static_cast<quint64>(left.count()),
            left.root(),
            drawing.sealsAt.toMSecsSinceEpoch() + 60'000};
}

DrawResult SampleDraw::result() const
{
    const DrawHead sealed = head();
    const Hash seed = drawSeed(sealed.manifest, sealed.count, sealed.root, numbers);
    const int all = drawing.winners + drawing.alternates;
    const auto most = static_cast<quint64>(all);
    return {drawing.id,
            sha256(wire::encodeDrawHead(sealed)),
            numbers,
            seed,
            drawRanking(seed, sealed.count, most),
            drawing.sources.first().at.toMSecsSinceEpoch() + 3'600'000};
}

wire::PublishedDraw SampleDraw::published() const
{
    wire::PublishedDraw draw{
        wire::encodeDrawing(drawing), signedHead(head()), std::nullopt, {}, {}};
    if (!isDrawn)
        return draw;
    const DrawResult drawn = result();
    draw.result = signedResult(drawn);
    const MerkleTree tree = treeOf(entries, wire::encodeDrawEntry);
    for (quint64 place : drawn.ranking.first(std::min(wire::maxDrawPlaces, drawn.ranking.size()))) {
        const auto index = static_cast<qsizetype>(place);
        draw.places.append({wire::encodeDrawEntry(entries.at(index)), tree.proof(index),
                            kioskNumber, u"Mall of America"_s});
    }
    for (DrawOut out : outs) {
        out.drawing = drawing.id;
        out.result = sha256(draw.result->bytes);
        out.atMs = std::max(out.atMs, drawn.drawnMs);
        draw.outs.append(signedOut(out));
    }
    return draw;
}

Ticket SampleDraw::ticketOf(qsizetype entry) const
{
    const DrawEntry &mine = entries.at(entry);
    Ticket ticket{mine.drawing,    mine.device, mine.seq, mine.event, numbered<TicketNonce>(1),
                  drawing.sealsAt, {}};
    ticket.signature = numbered<Signature>(1);
    return ticket;
}

wire::EntryProof SampleDraw::proofOf(qsizetype entry) const
{
    return {false, static_cast<quint64>(entry), wire::encodeDrawEntry(entries.at(entry)),
            treeOf(entries, wire::encodeDrawEntry).proof(entry)};
}

wire::EntryProof SampleDraw::proofOfVoid(qsizetype entry) const
{
    return {true, static_cast<quint64>(entry), wire::encodeVoidEntry(voids.at(entry)),
            treeOf(voids, wire::encodeVoidEntry).proof(entry)};
}

wire::SignedBytes SampleDraw::signedHead(const DrawHead &said) const
{
    const QByteArray bytes = wire::encodeDrawHead(said);
    return {bytes, sign(hqSecret(), wire::signedHeadBytes(bytes))};
}

wire::SignedBytes SampleDraw::signedResult(const DrawResult &said) const
{
    const QByteArray bytes = wire::encodeDrawResult(said);
    return {bytes, sign(hqSecret(), wire::signedResultBytes(bytes))};
}

wire::SignedBytes SampleDraw::signedOut(const DrawOut &said) const
{
    const QByteArray bytes = wire::encodeDrawOut(said);
    return {bytes, sign(hqSecret(), wire::signedOutBytes(bytes))};
}

} // namespace endcap::fakes
