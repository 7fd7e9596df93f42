// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/eventcodec.h"

#include "contract/wire/cbor.h"
#include "contract/wire/eventbodies.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 version = 1;

bool isKnownKey(const QString &key)
{
    static const QStringList keys{u"v"_s,       u"device"_s,      u"incarnation"_s, u"seq"_s,
                                  u"prev"_s,    u"id"_s,          u"type"_s,        u"type_v"_s,
                                  u"boot"_s,    u"boottime_ns"_s, u"wall_ms"_s,     u"floor_ms"_s,
                                  u"subject"_s, u"body"_s,        u"sealed"_s};
    return keys.contains(key);
}

EventFrame readFrame(MapReader &map)
{
    return {map.id<DeviceId>("device"_L1), map.number("seq"_L1), map.id<Hash>("prev"_L1),
            map.text("type"_L1, 64), map.number("type_v"_L1)};
}

} // namespace

QByteArray encodeEvent(const Event &event)
{
    QCborMap map{
        {u"v"_s, version},
        {u"device"_s, event.device.bytes()},
        {u"incarnation"_s, static_cast<qint64>(event.incarnation)},
        {u"seq"_s, static_cast<qint64>(event.seq)},
        {u"prev"_s, event.prev.bytes()},
        {u"id"_s, event.id.bytes()},
        {u"type"_s, typeOf(event.body)},
        {u"type_v"_s, 1},
        {u"boot"_s, event.boot.bytes()},
        {u"boottime_ns"_s, static_cast<qint64>(event.boottimeNs)},
        {u"wall_ms"_s, event.wallMs},
        {u"floor_ms"_s, event.floorMs},
        {u"body"_s, toBodyMap(event.body)},
    };
    if (event.subject)
        map.insert(u"subject"_s, event.subject->bytes());
    if (event.sealed)
        map.insert(u"sealed"_s, event.sealed->bytes());
    return encodeCbor(map);
}

Expected<EventFrame, WireError> decodeEventFrame(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const EventFrame frame = readFrame(map);
    if (!map.isGood())
        return Unexpected(map.error());
    return frame;
}

Expected<Event, WireError> decodeEvent(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const EventFrame frame = readFrame(map);
    const quint64 frameVersion = map.number("v"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    const QCborMap bodyMap = map.map("body"_L1);
    MapReader bodyReader(bodyMap);
    const auto body = readBody(frame.type, bodyMap, bodyReader);
    if (frameVersion != version || !body || frame.typeVersion != 1)
        return Unexpected(WireError{WireError::Kind::UnknownVersion, frame.type});

    for (auto it = value->cbegin(); it != value->cend(); ++it) {
        const QString key = it.key().toString();
        if (!isKnownKey(key))
            return Unexpected(WireError{WireError::Kind::BadField, key});
    }
    Event event;
    event.device = frame.device;
    event.incarnation = map.number("incarnation"_L1);
    event.seq = frame.seq;
    event.prev = frame.prev;
    event.id = map.id<EventId>("id"_L1);
    event.boot = map.id<BootId>("boot"_L1);
    event.boottimeNs = map.number("boottime_ns"_L1);
    event.wallMs = static_cast<qint64>(map.number("wall_ms"_L1));
    event.floorMs = static_cast<qint64>(map.number("floor_ms"_L1));
    event.subject = map.optionalId<VisitId>("subject"_L1);
    event.sealed = map.optionalId<Hash>("sealed"_L1);
    event.body = *body;
    if (event.seq == 0)
        map.refuse("seq"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    if (!bodyReader.isGood())
        return Unexpected(bodyReader.error());
    return event;
}

} // namespace endcap::wire
