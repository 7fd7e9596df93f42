// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/drawcodec.h"

#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int version = 1;

QCborMap leafMap(const auto &entry)
{
    return {{u"drawing"_s, entry.drawing},
            {u"device"_s, entry.device.bytes()},
            {u"seq"_s, static_cast<qint64>(entry.seq)},
            {u"event"_s, entry.event.bytes()}};
}

// Reads a map of exactly @p keys fields, so that nothing unsaid is hashed or signed.
template <class Value, class Read>
Expected<Value, WireError> readExactly(const QByteArray &bytes, qsizetype keys, Read read)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const Value made = read(map);
    if (value->size() != keys)
        map.refuse("keys"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return made;
}

void checkVersion(MapReader &map)
{
    if (map.number("v"_L1) != version)
        map.refuse("v"_L1);
}

} // namespace

QByteArray encodeDrawEntry(const DrawEntry &entry)
{
    QCborMap map = leafMap(entry);
    map.insert(u"tag"_s, entry.tag.bytes());
    return encodeCbor(map);
}

QByteArray encodeVoidEntry(const VoidEntry &entry)
{
    QCborMap map = leafMap(entry);
    map.insert(u"reason"_s, entry.reason);
    if (entry.tag)
        map.insert(u"tag"_s, entry.tag->bytes());
    return encodeCbor(map);
}

QByteArray encodeDrawHead(const DrawHead &head)
{
    return encodeCbor(QCborMap{{u"v"_s, version},
                               {u"drawing"_s, head.drawing},
                               {u"manifest"_s, head.manifest.bytes()},
                               {u"count"_s, static_cast<qint64>(head.count)},
                               {u"root"_s, head.root.bytes()},
                               {u"voids"_s, static_cast<qint64>(head.voids)},
                               {u"voids_root"_s, head.voidsRoot.bytes()},
                               {u"sealed"_s, head.sealedMs}});
}

QByteArray encodeDrawResult(const DrawResult &result)
{
    QCborArray ranking;
    for (quint64 place : result.ranking)
        ranking.append(static_cast<qint64>(place));
    return encodeCbor(QCborMap{{u"v"_s, version},
                               {u"drawing"_s, result.drawing},
                               {u"head"_s, result.head.bytes()},
                               {u"numbers"_s, QCborArray::fromStringList(result.numbers)},
                               {u"seed"_s, result.seed.bytes()},
                               {u"ranking"_s, ranking},
                               {u"drawn"_s, result.drawnMs}});
}

QByteArray encodeDrawOut(const DrawOut &out)
{
    return encodeCbor(QCborMap{{u"v"_s, version},
                               {u"drawing"_s, out.drawing},
                               {u"result"_s, out.result.bytes()},
                               {u"entry"_s, static_cast<qint64>(out.entry)},
                               {u"reason"_s, out.reason},
                               {u"at"_s, out.atMs}});
}

Expected<DrawEntry, WireError> decodeDrawEntry(const QByteArray &bytes)
{
    return readExactly<DrawEntry>(bytes, 5, [](MapReader &map) {
        return DrawEntry{map.text("drawing"_L1, 64), map.id<DeviceId>("device"_L1),
                         map.number("seq"_L1), map.id<Hash>("event"_L1), map.id<Hash>("tag"_L1)};
    });
}

Expected<VoidEntry, WireError> decodeVoidEntry(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    const bool hasTag = value && value->contains("tag"_L1);
    return readExactly<VoidEntry>(bytes, hasTag ? 6 : 5, [](MapReader &map) {
        return VoidEntry{map.text("drawing"_L1, 64),     map.id<DeviceId>("device"_L1),
                         map.number("seq"_L1),           map.id<Hash>("event"_L1),
                         map.optionalId<Hash>("tag"_L1), map.text("reason"_L1, 64)};
    });
}

Expected<DrawHead, WireError> decodeDrawHead(const QByteArray &bytes)
{
    return readExactly<DrawHead>(bytes, 8, [](MapReader &map) {
        checkVersion(map);
        return DrawHead{map.text("drawing"_L1, 64),
                        map.id<Hash>("manifest"_L1),
                        map.number("count"_L1, UINT32_MAX),
                        map.id<Hash>("root"_L1),
                        map.number("voids"_L1, UINT32_MAX),
                        map.id<Hash>("voids_root"_L1),
                        static_cast<qint64>(map.number("sealed"_L1))};
    });
}

Expected<DrawResult, WireError> decodeDrawResult(const QByteArray &bytes)
{
    return readExactly<DrawResult>(bytes, 7, [](MapReader &map) {
        checkVersion(map);
        DrawResult result{map.text("drawing"_L1, 64),
                          map.id<Hash>("head"_L1),
                          map.texts("numbers"_L1),
                          map.id<Hash>("seed"_L1),
                          {},
                          static_cast<qint64>(map.number("drawn"_L1))};
        for (const QCborValue &place : map.list("ranking"_L1, maxDrawRanking)) {
            if (!place.isInteger() || place.toInteger() < 0)
                map.refuse("ranking"_L1);
            result.ranking.append(static_cast<quint64>(place.toInteger()));
        }
        return result;
    });
}

Expected<DrawOut, WireError> decodeDrawOut(const QByteArray &bytes)
{
    return readExactly<DrawOut>(bytes, 6, [](MapReader &map) {
        checkVersion(map);
        return DrawOut{map.text("drawing"_L1, 64), map.id<Hash>("result"_L1),
                       map.number("entry"_L1), map.text("reason"_L1, 64),
                       static_cast<qint64>(map.number("at"_L1))};
    });
}

QByteArray signedHeadBytes(const QByteArray &head)
{
    return "endcap draw head 1" + head;
}

QByteArray signedResultBytes(const QByteArray &result)
{
    return "endcap draw result 1" + result;
}

QByteArray signedOutBytes(const QByteArray &out)
{
    return "endcap draw out 1" + out;
}

} // namespace endcap::wire
