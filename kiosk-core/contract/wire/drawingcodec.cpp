// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/sha256.h"
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

QCborArray toArray(const QList<NumberSource> &sources)
{
    QCborArray array;
    for (const NumberSource &source : sources) {
        QCborArray groups;
        for (const NumberGroup &group : source.groups)
            groups.append(QCborMap{{u"count"_s, group.count},
                                   {u"low"_s, group.low},
                                   {u"high"_s, group.high},
                                   {u"sorted"_s, group.isSorted}});
        array.append(QCborMap{{u"name"_s, source.name},
                              {u"where"_s, source.where},
                              {u"at"_s, source.at.toMSecsSinceEpoch()},
                              {u"groups"_s, groups}});
    }
    return array;
}

NumberGroup readGroup(MapReader &map)
{
    NumberGroup group{map.smallNumber("count"_L1, NumberSource::mostNumbers),
                      map.smallNumber("low"_L1, NumberSource::mostHigh),
                      map.smallNumber("high"_L1, NumberSource::mostHigh), map.flag("sorted"_L1)};
    if (group.count < 1)
        map.refuse("count"_L1);
    if (group.low > group.high)
        map.refuse("high"_L1);
    return group;
}

QList<NumberSource> readSources(MapReader &outer)
{
    QList<NumberSource> sources;
    for (const QCborValue &value : outer.list("sources"_L1, NumberSource::mostSources)) {
        MapReader map(value.toMap());
        NumberSource source{
            map.text("name"_L1, 200), map.text("where"_L1, 500), map.instant("at"_L1), {}};
        for (const QCborValue &inner : map.list("groups"_L1, NumberSource::mostGroups)) {
            MapReader group(inner.toMap());
            source.groups.append(readGroup(group));
            if (!group.isGood())
                map.refuse("groups"_L1);
        }
        if (!map.isGood() || source.groups.isEmpty())
            outer.refuse("sources"_L1);
        sources.append(source);
    }
    return sources;
}

} // namespace

QByteArray encodeDrawing(const Drawing &drawing)
{
    return encodeCbor(QCborMap{{u"title"_s, drawing.title},
                               {u"prize"_s, drawing.prize},
                               {u"prize_minor"_s, drawing.prizeMinor},
                               {u"currency"_s, drawing.currency},
                               {u"winners"_s, drawing.winners},
                               {u"alternates"_s, drawing.alternates},
                               {u"opens"_s, drawing.opensAt.toMSecsSinceEpoch()},
                               {u"closes"_s, drawing.closesAt.toMSecsSinceEpoch()},
                               {u"seals"_s, drawing.sealsAt.toMSecsSinceEpoch()},
                               {u"odds"_s, drawing.odds},
                               {u"free_entry"_s, drawing.freeEntry},
                               {u"rules"_s, QCborArray::fromStringList(drawing.rules)},
                               {u"rules_hash"_s, drawing.rulesHash().bytes()},
                               {u"sources"_s, toArray(drawing.sources)},
                               {u"claim"_s, drawing.claim},
                               {u"claim_days"_s, drawing.claimDays},
                               {u"stores"_s, QCborArray::fromStringList(drawing.stores)}});
}

Expected<Drawing, WireError> decodeDrawing(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Drawing drawing;
    drawing.id = id;
    drawing.title = map.text("title"_L1);
    drawing.prize = map.text("prize"_L1);
    drawing.prizeMinor = static_cast<qint64>(map.number("prize_minor"_L1));
    drawing.currency = map.text("currency"_L1, 3);
    drawing.winners = map.smallNumber("winners"_L1);
    drawing.alternates = map.smallNumber("alternates"_L1);
    drawing.opensAt = map.instant("opens"_L1);
    drawing.closesAt = map.instant("closes"_L1);
    drawing.sealsAt = map.instant("seals"_L1);
    drawing.odds = map.text("odds"_L1);
    drawing.freeEntry = map.text("free_entry"_L1);
    drawing.rules = map.texts("rules"_L1);
    drawing.sources = readSources(map);
    drawing.claim = map.text("claim"_L1);
    drawing.claimDays = map.smallNumber("claim_days"_L1, 10'000);
    drawing.stores = map.texts("stores"_L1);
    if (map.id<Hash>("rules_hash"_L1) != drawing.rulesHash())
        map.refuse("rules_hash"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return drawing;
}

Hash manifestOf(const QByteArray &drawingBody)
{
    return sha256(drawingBody);
}

} // namespace endcap::wire
