// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

QCborArray toArray(const QList<QuestStep> &steps)
{
    QCborArray array;
    for (const QuestStep &step : steps)
        array.append(QCborMap{{u"do"_s, nameOf(step.kind)}, {u"times"_s, step.times}});
    return array;
}

QList<QuestStep> readSteps(MapReader &map)
{
    QList<QuestStep> steps;
    const auto refuse = [&map] { map.refuse("steps"_L1); };
    for (const QCborValue &value : map.list("steps"_L1, Quest::mostSteps)) {
        MapReader step(value.toMap());
        const auto kind = deedNamed(step.text("do"_L1, 32));
        const int times = step.smallNumber("times"_L1, Quest::mostTimes);
        if (!step.isGood() || !kind || times < 1)
            refuse();
        steps.append({kind.value_or(DeedKind::CheckIn), times});
    }
    if (steps.isEmpty())
        refuse();
    return steps;
}

QDate readDay(MapReader &map, QLatin1StringView key)
{
    const QDate day = QDate::fromString(map.text(key, 10), Qt::ISODate);
    if (!day.isValid())
        map.refuse(key);
    return day;
}

} // namespace

QByteArray encodeQuest(const Quest &quest)
{
    return encodeCbor(QCborMap{{u"title"_s, quest.title},
                               {u"text"_s, quest.text},
                               {u"badge"_s, quest.badge},
                               {u"steps"_s, toArray(quest.steps)},
                               {u"points"_s, quest.points},
                               {u"from"_s, quest.from.toString(Qt::ISODate)},
                               {u"until"_s, quest.until.toString(Qt::ISODate)},
                               {u"rounds"_s, quest.rounds},
                               {u"stores"_s, QCborArray::fromStringList(quest.stores)}});
}

Expected<Quest, WireError> decodeQuest(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Quest quest;
    quest.id = id;
    quest.title = map.text("title"_L1);
    quest.text = map.text("text"_L1);
    quest.badge = map.text("badge"_L1, 64);
    quest.steps = readSteps(map);
    quest.points = map.smallNumber("points"_L1);
    quest.from = readDay(map, "from"_L1);
    quest.until = readDay(map, "until"_L1);
    quest.rounds = map.smallNumber("rounds"_L1, Quest::mostRounds);
    quest.stores = map.texts("stores"_L1);
    if (quest.rounds < 1)
        map.refuse("rounds"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return quest;
}

QByteArray encodeConsent(const Consent &consent)
{
    return encodeCbor(QCborMap{{u"version"_s, consent.version},
                               {u"title"_s, consent.title},
                               {u"text"_s, consent.text},
                               {u"stores"_s, QCborArray::fromStringList(consent.stores)}});
}

Expected<Consent, WireError> decodeConsent(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    const Consent consent{id, map.smallNumber("version"_L1), map.text("title"_L1),
                          map.text("text"_L1), map.texts("stores"_L1)};
    if (consent.version < 1)
        map.refuse("version"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return consent;
}

} // namespace endcap::wire
