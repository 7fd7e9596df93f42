// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/drawcodec.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostBytes = 512 * 1024;
constexpr qsizetype mostOuts = 1000;

QCborArray toArray(const QList<Hash> &proof)
{
    QCborArray array;
    for (const Hash &hash : proof)
        array.append(hash.bytes());
    return array;
}

QList<Hash> readProof(MapReader &map)
{
    QList<Hash> proof;
    for (const QCborValue &value : map.list("proof"_L1, maxProofHashes)) {
        const auto hash = Hash::from(value.toByteArray());
        if (!hash)
            map.refuse("proof"_L1);
        proof.append(hash.value_or(Hash()));
    }
    return proof;
}

QCborMap toMap(const SignedBytes &said)
{
    return {{u"body"_s, said.bytes}, {u"sig"_s, said.signature.bytes()}};
}

SignedBytes readSigned(MapReader &outer, QLatin1StringView key, const QCborMap &value)
{
    MapReader map(value);
    const SignedBytes said{map.bytes("body"_L1, mostBytes), map.id<Signature>("sig"_L1)};
    if (!map.isGood())
        outer.refuse(key);
    return said;
}

DrawnPlace readPlace(MapReader &outer, const QCborMap &value)
{
    MapReader map(value);
    const DrawnPlace place{map.bytes("entry"_L1, mostBytes), readProof(map),
                           map.smallNumber("kiosk"_L1), map.text("store"_L1, 200)};
    if (!map.isGood())
        outer.refuse("places"_L1);
    return place;
}

} // namespace

QByteArray encodePublishedDraw(const PublishedDraw &draw)
{
    QCborArray places;
    for (const DrawnPlace &place : draw.places)
        places.append(QCborMap{{u"entry"_s, place.entry},
                               {u"proof"_s, toArray(place.proof)},
                               {u"kiosk"_s, place.kiosk},
                               {u"store"_s, place.store}});
    QCborArray outs;
    for (const SignedBytes &out : draw.outs)
        outs.append(toMap(out));
    QCborMap map{{u"manifest"_s, draw.manifest},
                 {u"head"_s, toMap(draw.head)},
                 {u"places"_s, places},
                 {u"outs"_s, outs}};
    if (draw.result)
        map.insert(u"result"_s, toMap(*draw.result));
    return encodeCbor(map);
}

Expected<PublishedDraw, WireError> decodePublishedDraw(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    PublishedDraw draw;
    draw.manifest = map.bytes("manifest"_L1, mostBytes);
    draw.head = readSigned(map, "head"_L1, map.map("head"_L1));
    if (map.has("result"_L1))
        draw.result = readSigned(map, "result"_L1, map.map("result"_L1));
    for (const QCborValue &place : map.list("places"_L1, maxDrawPlaces))
        draw.places.append(readPlace(map, place.toMap()));
    for (const QCborValue &out : map.list("outs"_L1, mostOuts))
        draw.outs.append(readSigned(map, "outs"_L1, out.toMap()));
    if (!map.isGood())
        return Unexpected(map.error());
    return draw;
}

QByteArray encodeEntryProof(const EntryProof &proof)
{
    return encodeCbor(QCborMap{{u"void"_s, proof.isVoid},
                               {u"index"_s, static_cast<qint64>(proof.index)},
                               {u"entry"_s, proof.entry},
                               {u"proof"_s, toArray(proof.proof)}});
}

Expected<EntryProof, WireError> decodeEntryProof(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const EntryProof proof{map.flag("void"_L1), map.number("index"_L1),
                           map.bytes("entry"_L1, mostBytes), readProof(map)};
    if (!map.isGood())
        return Unexpected(map.error());
    return proof;
}

} // namespace endcap::wire
