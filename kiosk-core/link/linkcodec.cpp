// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/linkcodec.h"

#include "contract/wire/cbor.h"
#include "contract/wire/eventbodies.h"
#include "contract/wire/mapreader.h"

#include <QtEndian>

namespace endcap::link
{

using namespace Qt::StringLiterals;
using wire::MapReader;

namespace
{

constexpr int lastError = static_cast<int>(AskError::Conflict);
constexpr int lastReadiness = static_cast<int>(Readiness::StorageFailed);

void insertIf(QCborMap &map, const QString &key, const std::optional<qint64> &value)
{
    if (value)
        map.insert(key, *value);
}

std::optional<qint64> optionalNumber(MapReader &map, QLatin1StringView key)
{
    return map.has(key) ? std::optional(static_cast<qint64>(map.number(key))) : std::nullopt;
}

template <class Message>
Expected<Message, WireError> checked(const MapReader &map, Message message)
{
    if (!map.isGood())
        return Unexpected(map.error());
    return message;
}

} // namespace

QByteArray encodeFrame(const Frame &frame)
{
    QCborMap map{{u"n"_s, static_cast<qint64>(frame.serial)}, {u"is"_s, frame.name}};
    if (frame.error)
        map.insert(u"error"_s, static_cast<int>(*frame.error));
    else
        map.insert(u"body"_s, frame.body);
    const QByteArray bytes = wire::encodeCbor(map);
    const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
    return QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + bytes;
}

Expected<Frame, WireError> decodeFrame(const QByteArray &bytes)
{
    const auto value = wire::decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Frame frame;
    frame.serial = map.number("n"_L1);
    frame.name = map.text("is"_L1, 32);
    if (map.has("error"_L1))
        frame.error = static_cast<AskError>(map.smallNumber("error"_L1, lastError));
    else
        frame.body = map.map("body"_L1);
    return checked(map, frame);
}

QCborMap toMap(const Welcome &welcome)
{
    return {{u"v"_s, protocolVersion},
            {u"readiness"_s, static_cast<int>(welcome.readiness)},
            {u"device"_s, welcome.device.bytes()},
            {u"kiosk"_s, welcome.kiosk},
            {u"seal_key"_s, welcome.sealKey.bytes()},
            {u"hq_key"_s, welcome.hqKey.bytes()}};
}

template <>
Expected<Welcome, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    if (map.number("v"_L1) != protocolVersion)
        return Unexpected(WireError{WireError::Kind::UnknownVersion, u"v"_s});
    return checked(map,
                   Welcome{static_cast<Readiness>(map.smallNumber("readiness"_L1, lastReadiness)),
                           map.id<DeviceId>("device"_L1), map.smallNumber("kiosk"_L1),
                           map.id<SealingPublicKey>("seal_key"_L1),
                           map.id<SigningPublicKey>("hq_key"_L1)});
}

QCborMap toMap(const Content &content)
{
    QCborArray items;
    for (const ShownItem &item : content.items)
        items.append(QCborArray{item.kind, item.id, item.body});
    return {{u"now"_s, content.nowMs},
            {u"valid_until"_s, content.validUntilMs},
            {u"store_id"_s, content.storeId},
            {u"store"_s, content.store},
            {u"items"_s, items}};
}

template <>
Expected<Content, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    Content content;
    content.nowMs = static_cast<qint64>(map.number("now"_L1));
    content.validUntilMs = static_cast<qint64>(map.number("valid_until"_L1));
    content.storeId = map.text("store_id"_L1, 64);
    content.store = map.bytes("store"_L1, maxFrameBytes);
    for (const QCborValue &item : map.list("items"_L1)) {
        const QCborArray parts = item.toArray();
        if (parts.size() != 3 || !parts[0].isString() || !parts[1].isString() ||
            !parts[2].isByteArray())
            map.refuse("items"_L1);
        content.items.append(
            {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toByteArray()});
    }
    return checked(map, content);
}

QCborMap toMap(const LineState &line)
{
    QCborMap map{{u"up"_s, line.isUp}, {u"waiting"_s, line.waiting}};
    insertIf(map, u"last_contact"_s, line.lastContactMs);
    insertIf(map, u"oldest"_s, line.oldestMs);
    return map;
}

template <>
Expected<LineState, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, LineState{map.flag("up"_L1), optionalNumber(map, "last_contact"_L1),
                                  static_cast<qint64>(map.number("waiting"_L1)),
                                  optionalNumber(map, "oldest"_L1)});
}

QCborMap toMap(const EnterAsk &ask)
{
    return {{u"id"_s, ask.id.bytes()},       {u"visit"_s, ask.visit.bytes()},
            {u"drawing"_s, ask.drawing},     {u"manifest"_s, ask.manifest.bytes()},
            {u"nonce"_s, ask.nonce.bytes()}, {u"sealed"_s, ask.sealed}};
}

template <>
Expected<EnterAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, EnterAsk{map.id<EventId>("id"_L1), map.id<VisitId>("visit"_L1),
                                 map.text("drawing"_L1, 64), map.id<Hash>("manifest"_L1),
                                 map.id<TicketNonce>("nonce"_L1),
                                 map.bytes("sealed"_L1, maxFrameBytes)});
}

QCborMap toMap(const EnterReceipt &receipt)
{
    return {{u"seq"_s, static_cast<qint64>(receipt.seq)},
            {u"event"_s, receipt.event.bytes()},
            {u"seals"_s, receipt.sealsMs},
            {u"sig"_s, receipt.signature.bytes()}};
}

template <>
Expected<EnterReceipt, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, EnterReceipt{map.number("seq"_L1), map.id<Hash>("event"_L1),
                                     static_cast<qint64>(map.number("seals"_L1)),
                                     map.id<Signature>("sig"_L1)});
}

QCborMap toMap(const CheckInAsk &ask)
{
    return {{u"id"_s, ask.id.bytes()}, {u"visit"_s, ask.visit.bytes()}, {u"sealed"_s, ask.sealed}};
}

template <>
Expected<CheckInAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, CheckInAsk{map.id<EventId>("id"_L1), map.id<VisitId>("visit"_L1),
                                   map.bytes("sealed"_L1, maxFrameBytes)});
}

QCborMap toMap(const CheckInReceipt &receipt)
{
    return {{u"seq"_s, static_cast<qint64>(receipt.seq)},
            {u"event"_s, receipt.event.bytes()},
            {u"day"_s, receipt.day.toString(Qt::ISODate)}};
}

template <>
Expected<CheckInReceipt, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, CheckInReceipt{map.number("seq"_L1), map.id<Hash>("event"_L1),
                                       QDate::fromString(map.text("day"_L1, 10), Qt::ISODate)});
}

QCborMap toMap(const DeedAsk &ask)
{
    return {{u"id"_s, ask.id.bytes()},
            {u"visit"_s, ask.visit.bytes()},
            {u"type"_s, wire::typeOf(ask.body)},
            {u"body"_s, wire::toBodyMap(ask.body)},
            {u"sealed"_s, ask.sealed}};
}

template <>
Expected<DeedAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    DeedAsk ask{map.id<EventId>("id"_L1),
                map.id<VisitId>("visit"_L1),
                {},
                map.bytes("sealed"_L1, maxFrameBytes)};
    const QCborMap bodyMap = map.map("body"_L1);
    MapReader bodyReader(bodyMap);
    const auto body = wire::readBody(map.text("type"_L1, 64), bodyMap, bodyReader);
    if (!body || !bodyReader.isGood())
        map.refuse("body"_L1);
    ask.body = body.value_or(EventBody());
    return checked(map, ask);
}

QCborMap toMap(const DeedReceipt &receipt)
{
    return {{u"seq"_s, static_cast<qint64>(receipt.seq)}, {u"event"_s, receipt.event.bytes()}};
}

template <>
Expected<DeedReceipt, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, DeedReceipt{map.number("seq"_L1), map.id<Hash>("event"_L1)});
}

QCborMap toMap(const LoginAsk &ask)
{
    return {{u"visit"_s, ask.visit.bytes()}, {u"sealed"_s, ask.sealed}};
}

template <>
Expected<LoginAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map,
                   LoginAsk{map.id<VisitId>("visit"_L1), map.bytes("sealed"_L1, maxFrameBytes)});
}

QCborMap toMap(const ProofAsk &ask)
{
    return {{u"drawing"_s, ask.drawing},
            {u"device"_s, ask.device.bytes()},
            {u"seq"_s, static_cast<qint64>(ask.seq)}};
}

template <>
Expected<ProofAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, ProofAsk{map.text("drawing"_L1, 64), map.id<DeviceId>("device"_L1),
                                 map.number("seq"_L1)});
}

QCborMap toMap(const Settled &settled)
{
    return {{u"seq"_s, static_cast<qint64>(settled.seq)}, {u"refusal"_s, settled.refusal}};
}

template <>
Expected<Settled, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, Settled{map.number("seq"_L1), map.text("refusal"_L1, 64)});
}

QCborMap toMap(const Hash &hash)
{
    return {{u"hash"_s, hash.bytes()}};
}

template <>
Expected<Hash, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, map.id<Hash>("hash"_L1));
}

QCborMap toMap(const QByteArray &bytes)
{
    return {{u"bytes"_s, bytes}};
}

template <>
Expected<QByteArray, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, map.bytes("bytes"_L1, maxFrameBytes));
}

} // namespace endcap::link
