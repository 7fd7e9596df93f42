// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/mapreader.h"
#include "link/linkcodec.h"

namespace endcap::link
{

using namespace Qt::StringLiterals;
using wire::MapReader;

namespace
{

constexpr int lastFace = static_cast<int>(StaffGate::Face::NotSetUp);
constexpr int lastEnd = static_cast<int>(SyncEnd::NotStored);
constexpr int nameLetters = 120;

template <class Message>
Expected<Message, WireError> checked(const MapReader &map, Message message)
{
    if (!map.isGood())
        return Unexpected(map.error());
    return message;
}

} // namespace

QCborMap toMap(const StaffGate &gate)
{
    return {{u"face"_s, static_cast<int>(gate.face)},
            {u"tries"_s, gate.triesLeft},
            {u"locked"_s, gate.lockedMs}};
}

template <>
Expected<StaffGate, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(
        map, StaffGate{static_cast<StaffGate::Face>(map.smallNumber("face"_L1, lastFace)),
                       map.smallNumber("tries"_L1), static_cast<qint64>(map.number("locked"_L1))});
}

namespace
{

StaffGate readGate(MapReader &outer)
{
    const auto gate = fromMap<StaffGate>(outer.map("gate"_L1));
    if (!gate)
        outer.refuse("gate"_L1);
    return gate.value_or(StaffGate());
}

} // namespace

QCborMap toMap(const StaffEnterAsk &ask)
{
    return {{u"pin"_s, ask.pin}};
}

template <>
Expected<StaffEnterAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, StaffEnterAsk{map.bytes("pin"_L1, 16)});
}

QCborMap toMap(const StaffEntry &entry)
{
    QCborMap map{{u"name"_s, entry.name}, {u"role"_s, entry.role}, {u"gate"_s, toMap(entry.gate)}};
    if (entry.token)
        map.insert(u"token"_s, entry.token->bytes());
    return map;
}

template <>
Expected<StaffEntry, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, StaffEntry{map.optionalId<StaffToken>("token"_L1),
                                   map.text("name"_L1, nameLetters), map.text("role"_L1, 64),
                                   readGate(map)});
}

QCborMap toMap(const StaffAsk &ask)
{
    return {{u"token"_s, ask.token.bytes()},
            {u"device"_s, ask.device},
            {u"passed"_s, ask.isPassed},
            {u"volume"_s, ask.volume},
            {u"kiosk"_s, ask.isKiosk}};
}

template <>
Expected<StaffAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, StaffAsk{map.id<StaffToken>("token"_L1), map.text("device"_L1, 64),
                                 map.flag("passed"_L1), map.smallNumber("volume"_L1, 1000),
                                 map.flag("kiosk"_L1)});
}

QCborMap toMap(const StaffDone &)
{
    return {};
}

template <>
Expected<StaffDone, WireError> fromMap(const QCborMap &)
{
    return StaffDone();
}

QCborMap toMap(const StaffSync &sync)
{
    return {{u"end"_s, static_cast<int>(sync.end)}};
}

template <>
Expected<StaffSync, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    return checked(map, StaffSync{static_cast<SyncEnd>(map.smallNumber("end"_L1, lastEnd))});
}

QCborMap toMap(const StaffDesk &desk)
{
    QCborArray tests;
    for (const SelfTestNote &test : desk.tests) {
        tests.append(QCborMap{{u"device"_s, test.device},
                              {u"passed"_s, test.hasPassed},
                              {u"at"_s, test.atMs},
                              {u"by"_s, test.by}});
    }
    QCborMap map{{u"now"_s, desk.nowMs},
                 {u"wall"_s, desk.wallMs},
                 {u"sure"_s, desk.isTimeSure},
                 {u"store"_s, desk.storeId},
                 {u"kiosk"_s, desk.kiosk},
                 {u"core"_s, desk.coreVersion},
                 {u"line"_s, toMap(desk.line)},
                 {u"end"_s, static_cast<int>(desk.lastSync)},
                 {u"rev"_s, desk.catalogueRev},
                 {u"has_free"_s, desk.freeBytes >= 0},
                 {u"free"_s, std::max<qint64>(desk.freeBytes, 0)},
                 {u"healthy"_s, desk.isStorageHealthy},
                 {u"volume"_s, desk.volume},
                 {u"speaker"_s, desk.hasLoudspeaker},
                 {u"tests"_s, tests}};
    if (desk.catalogueMs)
        map.insert(u"catalogue"_s, *desk.catalogueMs);
    return map;
}

template <>
Expected<StaffDesk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    StaffDesk desk;
    desk.nowMs = static_cast<qint64>(map.number("now"_L1));
    desk.wallMs = static_cast<qint64>(map.number("wall"_L1));
    desk.isTimeSure = map.flag("sure"_L1);
    desk.storeId = map.text("store"_L1, 64);
    desk.kiosk = map.smallNumber("kiosk"_L1);
    desk.coreVersion = map.text("core"_L1, 64);
    if (const auto line = fromMap<LineState>(map.map("line"_L1)))
        desk.line = *line;
    else
        map.refuse("line"_L1);
    desk.lastSync = static_cast<SyncEnd>(map.smallNumber("end"_L1, lastEnd));
    desk.catalogueRev = static_cast<qint64>(map.number("rev"_L1));
    if (map.has("catalogue"_L1))
        desk.catalogueMs = static_cast<qint64>(map.number("catalogue"_L1));
    const auto free = static_cast<qint64>(map.number("free"_L1));
    desk.freeBytes = map.flag("has_free"_L1) ? free : -1;
    desk.isStorageHealthy = map.flag("healthy"_L1);
    desk.volume = map.smallNumber("volume"_L1, 100);
    desk.hasLoudspeaker = map.flag("speaker"_L1);
    for (const QCborValue &test : map.list("tests"_L1, 64)) {
        MapReader one(test.toMap());
        desk.tests.append({one.text("device"_L1, 64), one.flag("passed"_L1),
                           static_cast<qint64>(one.number("at"_L1)),
                           one.text("by"_L1, nameLetters)});
        if (!one.isGood())
            map.refuse("tests"_L1);
    }
    return checked(map, desk);
}

} // namespace endcap::link
