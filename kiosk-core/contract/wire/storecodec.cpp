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

// A day: longer waits would be a mistake in the store's settings.
constexpr int maxSeconds = 86'400;
constexpr int maxUrlLetters = 200;

QCborValue seconds(std::chrono::seconds length)
{
    return static_cast<qint64>(length.count());
}

constexpr qsizetype mostLevels = 20;

QCborArray toArray(const QList<Level> &levels)
{
    QCborArray array;
    for (const Level &level : levels)
        array.append(QCborMap{{u"name"_s, level.name}, {u"from"_s, level.from}});
    return array;
}

// A store's own, which rise; a profile of before there were levels has none.
QList<Level> readLevels(MapReader &map)
{
    QList<Level> levels;
    if (!map.has("levels"_L1))
        return levels;
    for (const QCborValue &value : map.list("levels"_L1, mostLevels)) {
        MapReader reader(value.toMap());
        const Level level{reader.text("name"_L1, 200), reader.smallNumber("from"_L1)};
        if (!reader.isGood() || (!levels.isEmpty() && level.from <= levels.last().from))
            map.refuse("levels"_L1);
        levels.append(level);
    }
    return levels;
}

} // namespace

QByteArray encodeStore(const StoreProfile &store)
{
    return encodeCbor(QCborMap{
        {u"name"_s, store.name},
        {u"brand"_s, store.brand},
        {u"address"_s, store.address},
        {u"city"_s, store.city},
        {u"state"_s, store.state},
        {u"zip"_s, store.zip},
        {u"phone"_s, store.phone},
        {u"tz"_s, store.timeZone},
        {u"currency"_s, store.currency},
        {u"country"_s, store.country},
        {u"language"_s, store.language},
        {u"brand_color"_s, store.brandColor},
        {u"playful"_s, store.playful},
        {u"sample"_s, store.sample},
        {u"idle_s"_s, seconds(store.idle)},
        {u"warn_s"_s, seconds(store.warning)},
        {u"poll_s"_s, seconds(store.poll)},
        {u"spread_s"_s, seconds(store.spread)},
        {u"retry_s"_s, seconds(store.retry)},
        {u"checkin"_s, QCborMap{{u"id"_s, store.checkIn.id},
                                {u"points"_s, store.checkIn.points},
                                {u"streak_every"_s, store.checkIn.streakEvery},
                                {u"streak_points"_s, store.checkIn.streakPoints}}},
        {u"welcome"_s, store.welcomePoints},
        {u"levels"_s, toArray(store.levels)},
        {u"friends"_s, QCborMap{{u"points"_s, store.friends.points}}},
        {u"people_url"_s, store.peopleUrl},
        {u"review_points"_s, store.reviewPoints},
    });
}

Expected<StoreProfile, WireError> decodeStore(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    StoreProfile store;
    store.id = id;
    store.name = map.text("name"_L1);
    store.brand = map.text("brand"_L1);
    store.address = map.text("address"_L1);
    store.city = map.text("city"_L1);
    store.state = map.text("state"_L1);
    store.zip = map.text("zip"_L1);
    store.phone = map.text("phone"_L1);
    store.timeZone = map.text("tz"_L1);
    store.currency = map.text("currency"_L1, 3);
    store.country = map.text("country"_L1, 2);
    if (map.has("language"_L1)) // older servers say nothing of it
        store.language = map.text("language"_L1, 2);
    store.brandColor = map.text("brand_color"_L1, 16);
    store.playful = map.flag("playful"_L1);
    store.sample = map.flag("sample"_L1);
    store.idle = std::chrono::seconds(map.smallNumber("idle_s"_L1, maxSeconds));
    store.warning = std::chrono::seconds(map.smallNumber("warn_s"_L1, maxSeconds));
    store.poll = std::chrono::seconds(map.smallNumber("poll_s"_L1, maxSeconds));
    store.spread = std::chrono::seconds(map.smallNumber("spread_s"_L1, maxSeconds));
    store.retry = std::chrono::seconds(map.smallNumber("retry_s"_L1, maxSeconds));
    if (map.has("review_points"_L1))
        store.reviewPoints = map.smallNumber("review_points"_L1);
    MapReader rule(map.map("checkin"_L1));
    store.checkIn.id = rule.text("id"_L1, 64);
    store.checkIn.points = rule.smallNumber("points"_L1);
    store.checkIn.streakEvery = rule.smallNumber("streak_every"_L1);
    store.checkIn.streakPoints = rule.smallNumber("streak_points"_L1);
    store.welcomePoints = map.has("welcome"_L1) ? map.smallNumber("welcome"_L1) : 0;
    store.levels = readLevels(map);
    // A server from before there were pages for phones says nothing of them.
    if (map.has("friends"_L1)) {
        MapReader friends(map.map("friends"_L1));
        store.friends.points = friends.smallNumber("points"_L1);
        if (!friends.isGood())
            return Unexpected(friends.error());
    }
    if (map.has("people_url"_L1))
        store.peopleUrl = map.text("people_url"_L1, maxUrlLetters);
    if (!map.isGood())
        return Unexpected(map.error());
    if (!rule.isGood())
        return Unexpected(rule.error());
    return store;
}

} // namespace endcap::wire
