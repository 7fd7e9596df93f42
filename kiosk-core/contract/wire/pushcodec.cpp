// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"
#include "contract/wire/messages.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

QByteArray encodePushAsk(const PushAsk &ask)
{
    QCborArray events;
    QCborArray sealed;
    for (const QByteArray &event : ask.events)
        events.append(event);
    for (const QByteArray &part : ask.sealed)
        sealed.append(part.isNull() ? QCborValue(nullptr) : QCborValue(part));
    return encodeCbor(QCborMap{{u"device"_s, ask.device.bytes()},
                               {u"events"_s, events},
                               {u"sealed"_s, sealed},
                               {u"sig"_s, ask.signature.bytes()}});
}

Expected<PushAsk, WireError> decodePushAsk(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    PushAsk ask;
    ask.device = map.id<DeviceId>("device"_L1);
    ask.signature = map.id<Signature>("sig"_L1);
    for (const QCborValue &event : map.list("events"_L1, maxPushEvents)) {
        if (!event.isByteArray() || event.toByteArray().size() > maxEventBytes)
            map.refuse("events"_L1);
        ask.events.append(event.toByteArray());
    }
    for (const QCborValue &part : map.list("sealed"_L1, maxPushEvents)) {
        if (!part.isNull() && (!part.isByteArray() || part.toByteArray().size() > maxSealedBytes))
            map.refuse("sealed"_L1);
        // An empty box is not "no box": keep the two apart.
        ask.sealed.append(part.isNull() ? QByteArray() : QByteArray("") + part.toByteArray());
    }
    if (ask.events.isEmpty() || ask.events.size() != ask.sealed.size())
        map.refuse("sealed"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return ask;
}

QByteArray encodePushAnswer(const PushAnswer &answer)
{
    QCborArray refusals;
    for (const Refusal &refusal : answer.refusals) {
        refusals.append(
            QCborMap{{u"seq"_s, static_cast<qint64>(refusal.seq)}, {u"code"_s, refusal.code}});
    }
    QCborMap map{{u"watermark"_s, static_cast<qint64>(answer.watermark)},
                 {u"hash"_s, answer.hash.bytes()},
                 {u"refusals"_s, refusals},
                 {u"pace_ms"_s, static_cast<qint64>(answer.pace.count())}};
    if (!answer.hold.isEmpty())
        map.insert(u"hold"_s, answer.hold);
    if (!answer.error.isEmpty())
        map.insert(u"error"_s, answer.error);
    return encodeCbor(map);
}

Expected<PushAnswer, WireError> decodePushAnswer(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    PushAnswer answer;
    answer.watermark = map.number("watermark"_L1);
    answer.hash = map.id<Hash>("hash"_L1);
    answer.pace = std::chrono::milliseconds(map.smallNumber("pace_ms"_L1));
    for (const QCborValue &item : map.list("refusals"_L1, maxPushEvents)) {
        MapReader refusal(item.toMap());
        answer.refusals.append({refusal.number("seq"_L1), refusal.text("code"_L1, 64)});
        if (!refusal.isGood())
            map.refuse("refusals"_L1);
    }
    if (map.has("hold"_L1))
        answer.hold = map.text("hold"_L1, 64);
    if (map.has("error"_L1))
        answer.error = map.text("error"_L1, 64);
    if (!map.isGood())
        return Unexpected(map.error());
    return answer;
}

} // namespace endcap::wire
