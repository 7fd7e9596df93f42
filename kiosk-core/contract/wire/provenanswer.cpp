// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/provenanswer.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostOfAKind = 200;

QDate readDay(MapReader &map)
{
    const QDate day = QDate::fromString(map.text("day"_L1, 10), Qt::ISODate);
    if (!day.isValid())
        map.refuse("day"_L1);
    return day;
}

QCborMap toMap(const Won &won)
{
    return {{u"drawing"_s, won.drawing}, {u"title"_s, won.title}, {u"prize"_s, won.prize},
            {u"ticket"_s, won.ticket},   {u"place"_s, won.place}, {u"claim_by"_s, won.claimByMs},
            {u"reason"_s, won.reason}};
}

void read(MapReader &map, Won &won)
{
    won = {map.text("drawing"_L1, 64),  map.text("title"_L1, 200),
           map.text("prize"_L1, 200),   map.text("ticket"_L1, 32),
           map.smallNumber("place"_L1), static_cast<qint64>(map.number("claim_by"_L1)),
           map.text("reason"_L1, 64)};
}

QCborMap toMap(const OfferReason &reason)
{
    QCborMap map{{u"offer"_s, reason.offer}};
    if (reason.count > 0)
        map.insert(u"count"_s, reason.count);
    if (reason.day.isValid()) {
        map.insert(u"what"_s, reason.what);
        map.insert(u"day"_s, reason.day.toString(Qt::ISODate));
    }
    return map;
}

void read(MapReader &map, OfferReason &reason)
{
    reason.offer = map.text("offer"_L1, 64);
    if (map.has("count"_L1))
        reason.count = map.smallNumber("count"_L1);
    if (map.has("day"_L1)) {
        reason.what = map.text("what"_L1, 200);
        reason.day = readDay(map);
    }
}

QCborMap toMap(const Coupon &coupon)
{
    QCborMap map{{u"offer"_s, coupon.offer},
                 {u"title"_s, coupon.title},
                 {u"serial"_s, coupon.serial},
                 {u"state"_s, coupon.state},
                 {u"until"_s, coupon.untilMs}};
    if (coupon.atMs > 0)
        map.insert(u"at"_s, coupon.atMs);
    if (!coupon.reason.isEmpty())
        map.insert(u"reason"_s, coupon.reason);
    return map;
}

void read(MapReader &map, Coupon &coupon)
{
    coupon = {map.text("offer"_L1, 64),
              map.text("title"_L1, 200),
              map.text("serial"_L1, 64),
              map.text("state"_L1, 16),
              map.has("reason"_L1) ? map.text("reason"_L1, 32) : QString(),
              static_cast<qint64>(map.number("until"_L1)),
              map.has("at"_L1) ? static_cast<qint64>(map.number("at"_L1)) : 0};
}

QCborMap toMap(const Bought &bought)
{
    return {{u"product"_s, bought.product},
            {u"day"_s, bought.day.toString(Qt::ISODate)},
            {u"reviewed"_s, bought.isReviewed}};
}

void read(MapReader &map, Bought &bought)
{
    bought.product = map.text("product"_L1, 14);
    bought.day = readDay(map);
    bought.isReviewed = map.flag("reviewed"_L1);
}

QCborMap toMap(const QuestState &quest)
{
    QCborArray counts;
    for (int count : quest.counts)
        counts.append(count);
    return {{u"quest"_s, quest.quest}, {u"counts"_s, counts}};
}

void read(MapReader &map, QuestState &quest)
{
    quest = {map.text("quest"_L1, 64), map.smallNumbers("counts"_L1, INT32_MAX)};
}

QCborMap toMap(const Badge &badge)
{
    return {{u"quest"_s, badge.quest},
            {u"title"_s, badge.title},
            {u"badge"_s, badge.badge},
            {u"times"_s, badge.times}};
}

void read(MapReader &map, Badge &badge)
{
    badge = {map.text("quest"_L1, 64), map.text("title"_L1, 200), map.text("badge"_L1, 64),
             map.smallNumber("times"_L1)};
}

template <class Row>
QCborArray toArray(const QList<Row> &rows)
{
    QCborArray array;
    for (const Row &row : rows)
        array.append(toMap(row));
    return array;
}

template <class Row>
QList<Row> readRows(MapReader &outer, QLatin1StringView key)
{
    QList<Row> rows;
    for (const QCborValue &value : outer.list(key, mostOfAKind)) {
        MapReader map(value.toMap());
        Row row;
        read(map, row);
        if (!map.isGood())
            outer.refuse(key);
        rows.append(row);
    }
    return rows;
}

} // namespace

QCborMap toProvenMap(const ProvenAnswer &answer)
{
    return {{u"level"_s, u"proven"_s},
            {u"name"_s, answer.name},
            {u"points"_s, answer.points},
            {u"stamps"_s, answer.stamps},
            {u"checked_in"_s, answer.checkedIn},
            {u"entered"_s, QCborArray::fromStringList(answer.entered)},
            {u"won"_s, toArray(answer.won)},
            {u"offers"_s, toArray(answer.offers)},
            {u"coupons"_s, toArray(answer.coupons)},
            {u"bought"_s, toArray(answer.bought)},
            {u"quests"_s, toArray(answer.quests)},
            {u"number_proven"_s, answer.isNumberProven},
            {u"earned"_s, answer.earned},
            {u"badges"_s, toArray(answer.badges)},
            {u"counted"_s, QCborArray::fromStringList(answer.counted)},
            {u"told_friends"_s, answer.toldFriends}};
}

ProvenAnswer readProven(MapReader &map)
{
    return {.name = map.text("name"_L1),
            .points = static_cast<qint64>(map.number("points"_L1)),
            .stamps = map.smallNumber("stamps"_L1),
            .checkedIn = map.flag("checked_in"_L1),
            .entered = map.texts("entered"_L1),
            .won = readRows<Won>(map, "won"_L1),
            .offers = readRows<OfferReason>(map, "offers"_L1),
            .coupons = readRows<Coupon>(map, "coupons"_L1),
            .bought = readRows<Bought>(map, "bought"_L1),
            .quests = readRows<QuestState>(map, "quests"_L1),
            .isNumberProven = map.flag("number_proven"_L1),
            .earned = static_cast<qint64>(map.number("earned"_L1)),
            .badges = readRows<Badge>(map, "badges"_L1),
            .counted = map.texts("counted"_L1),
            .toldFriends = map.flag("told_friends"_L1)};
}

} // namespace endcap::wire
