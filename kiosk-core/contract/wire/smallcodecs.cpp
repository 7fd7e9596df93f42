// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/mapreader.h"
#include "contract/wire/messages.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

QByteArray encodeEnrolAsk(const EnrolAsk &ask)
{
    return encodeCbor(QCborMap{{u"code"_s, ask.code}, {u"key"_s, ask.key.bytes()}});
}

Expected<EnrolAsk, WireError> decodeEnrolAsk(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const EnrolAsk ask{map.text("code"_L1, 64), map.id<SigningPublicKey>("key"_L1)};
    if (!map.isGood())
        return Unexpected(map.error());
    return ask;
}

QByteArray encodeEnrolAnswer(const EnrolAnswer &answer)
{
    return encodeCbor(QCborMap{{u"device"_s, answer.device.bytes()},
                               {u"kiosk"_s, answer.kiosk},
                               {u"store"_s, answer.store},
                               {u"seal_key"_s, answer.sealKey.bytes()},
                               {u"hq_key"_s, answer.hqKey.bytes()},
                               {u"epoch"_s, answer.epoch.bytes()}});
}

Expected<EnrolAnswer, WireError> decodeEnrolAnswer(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const EnrolAnswer answer{map.id<DeviceId>("device"_L1),
                             map.smallNumber("kiosk"_L1),
                             map.text("store"_L1, 64),
                             map.id<SealingPublicKey>("seal_key"_L1),
                             map.id<SigningPublicKey>("hq_key"_L1),
                             map.id<EpochId>("epoch"_L1)};
    if (!map.isGood())
        return Unexpected(map.error());
    return answer;
}

QByteArray encodeVisitAsk(const VisitAsk &ask)
{
    return encodeCbor(QCborMap{{u"visit"_s, ask.visit.bytes()}, {u"sealed"_s, ask.sealed}});
}

Expected<VisitAsk, WireError> decodeVisitAsk(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const VisitAsk ask{map.id<VisitId>("visit"_L1), map.bytes("sealed"_L1, maxSealedBytes)};
    if (!map.isGood())
        return Unexpected(map.error());
    return ask;
}

QByteArray encodeVisitBox(const QByteArray &sealed)
{
    return encodeCbor(QCborMap{{u"sealed"_s, sealed}});
}

Expected<QByteArray, WireError> decodeVisitBox(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const QByteArray sealed = map.bytes("sealed"_L1, maxAnswerBytes);
    if (!map.isGood())
        return Unexpected(map.error());
    return sealed;
}

QByteArray encodeStatusAsk(const StatusAsk &ask)
{
    QCborMap map{{u"epoch"_s, ask.epoch.bytes()}, {u"cursor"_s, ask.cursor},
                 {u"waiting"_s, ask.waiting},     {u"version"_s, ask.version},
                 {u"shown"_s, ask.shown.bytes()}, {u"at"_s, ask.atMs}};
    if (ask.oldestMs)
        map.insert(u"oldest"_s, *ask.oldestMs);
    if (ask.staff)
        map.insert(u"staff"_s, ask.staff->bytes());
    return encodeCbor(map);
}

Expected<StatusAsk, WireError> decodeStatusAsk(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    StatusAsk ask;
    ask.epoch = map.id<EpochId>("epoch"_L1);
    ask.cursor = static_cast<qint64>(map.number("cursor"_L1));
    ask.waiting = static_cast<qint64>(map.number("waiting"_L1));
    ask.version = map.text("version"_L1, 64);
    ask.shown = map.id<Hash>("shown"_L1);
    ask.atMs = static_cast<qint64>(map.number("at"_L1));
    if (map.has("oldest"_L1))
        ask.oldestMs = static_cast<qint64>(map.number("oldest"_L1));
    ask.staff = map.optionalId<StaffVersion>("staff"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return ask;
}

QByteArray encodeStatusAnswer(const StatusAnswer &answer)
{
    QCborMap map{{u"poll_s"_s, static_cast<qint64>(answer.poll.count())}};
    if (answer.staff) {
        map.insert(u"staff"_s, QCborMap{{u"version"_s, answer.staff->version.bytes()},
                                        {u"sealed"_s, answer.staff->sealed}});
    }
    return encodeCbor(map);
}

Expected<StatusAnswer, WireError> decodeStatusAnswer(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    StatusAnswer answer{std::chrono::seconds(map.smallNumber("poll_s"_L1, 86'400)), {}};
    if (map.has("staff"_L1)) {
        MapReader box(map.map("staff"_L1));
        answer.staff =
            StaffBox{box.id<StaffVersion>("version"_L1), box.bytes("sealed"_L1, maxStaffBytes)};
        if (!box.isGood())
            map.refuse("staff"_L1);
    }
    if (!map.isGood())
        return Unexpected(map.error());
    return answer;
}

QByteArray encodeRefusal(const QString &error)
{
    return encodeCbor(QCborMap{{u"error"_s, error}});
}

Expected<QString, WireError> decodeRefusal(const QByteArray &bytes)
{
    const auto value = decodeCborMap(bytes);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const QString error = map.text("error"_L1, 64);
    if (!map.isGood())
        return Unexpected(map.error());
    return error;
}

} // namespace endcap::wire
