// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/storerows.h"

#include "contract/wire/itemcodecs.h"

#include <QTimeZone>

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPoints = 1'000'000;
constexpr qsizetype mostLevels = 20;

// Names that rise with what was earned.
QList<Level> readLevels(RowReader &row)
{
    QList<Level> levels;
    for (const QJsonObject &values : row.objects(u"levels"_s)) {
        RowReader part(values);
        const Level level{part.needed(u"name"_s, 24),
                          part.number(u"from"_s, 0, std::numeric_limits<int>::max(), {})};
        if (!part.isGood())
            row.refuse(u"levels"_s, part.problem());
        if (!levels.isEmpty() && level.from <= levels.last().from)
            row.refuse(u"levels"_s, u"\"%1\" does not rise"_s.arg(level.name));
        levels.append(level);
    }
    if (levels.size() > mostLevels)
        row.refuse(u"levels"_s, u"more than %1"_s.arg(mostLevels));
    return levels;
}

bool isColor(const QString &text)
{
    return text.size() == 7 && text.front() == u'#' &&
           std::ranges::all_of(QStringView(text).mid(1), [](QChar c) {
               return QStringView(u"0123456789abcdefABCDEF").contains(c);
           });
}

bool isCountry(const QString &text)
{
    return text.size() == 2 &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

std::chrono::seconds seconds(RowReader &row, const QString &name, int min, int max,
                             std::chrono::seconds usual)
{
    return std::chrono::seconds(row.number(name, min, max, static_cast<int>(usual.count())));
}

} // namespace

QStringList StoreRows::neededColumns() const
{
    return {u"id"_s, u"name"_s, u"tz"_s, u"currency"_s, u"country"_s};
}

Stored<Taken> StoreRows::take(const Row &given)
{
    RowReader row(given.values);
    StoreProfile store = readStore(row);
    if (row.isGood() && m_seen.contains(store.id))
        row.refuse(u"id"_s, u"this store was there before"_s);
    if (!row.isGood())
        return Taken::refused(row.problem());
    m_seen.insert(store.id);
    const auto peopleUrl = peopleUrlOf(store.id);
    if (!peopleUrl)
        return Unexpected(peopleUrl.error());
    store.peopleUrl = *peopleUrl;
    const auto put = m_items.put(u"store"_s, store.id, wire::encodeStore(store), m_nowMs);
    if (!put)
        return Unexpected(put.error());
    return Taken{*put, {}};
}

Stored<QString> StoreRows::peopleUrlOf(const QString &id)
{
    const auto own = m_items.find(u"store"_s, id);
    const auto other = m_items.first(u"store"_s);
    if (!own || !other)
        return Unexpected(sqlite::StorageError::Failed);
    const QByteArray body = *own ? **own : *other ? (*other)->body : QByteArray();
    const auto known = wire::decodeStore(id, body);
    return known ? known->peopleUrl : QString();
}

StoreProfile StoreRows::readStore(RowReader &row)
{
    StoreProfile store;
    store.id = row.id(u"id"_s);
    store.name = row.needed(u"name"_s, 200);
    store.brand = row.text(u"brand"_s, 200);
    store.address = row.text(u"address"_s, 200);
    store.city = row.text(u"city"_s, 200);
    store.state = row.text(u"state"_s, 200);
    store.zip = row.text(u"zip"_s, 32);
    store.phone = row.text(u"phone"_s, 64);
    store.timeZone = row.needed(u"tz"_s, 64);
    store.currency = row.currency(u"currency"_s);
    store.country = row.needed(u"country"_s, 2);
    store.language = row.text(u"language"_s, 2); // empty: English
    store.brandColor = row.has(u"brand_color"_s) ? row.text(u"brand_color"_s, 16) : u"#0E4F45"_s;
    store.playful = row.flag(u"playful"_s, false); // where nobody said so it is not allowed
    store.sample = row.flag(u"sample"_s, false);
    store.idle = seconds(row, u"idle_s"_s, 1, 3600, store.idle);
    store.warning = seconds(row, u"warn_s"_s, 1, 600, store.warning);
    store.poll = seconds(row, u"poll_s"_s, 1, 3600, store.poll);
    store.spread = seconds(row, u"spread_s"_s, 0, 3600, store.spread);
    store.retry = seconds(row, u"retry_s"_s, 1, 900, store.retry);
    store.checkIn.id = row.has(u"checkin.id"_s) ? row.id(u"checkin.id"_s) : u"daily"_s;
    store.checkIn.points = row.number(u"checkin.points"_s, 0, mostPoints, 0);
    store.checkIn.streakEvery = row.number(u"checkin.streak_every"_s, 0, 1000, 0);
    store.checkIn.streakPoints = row.number(u"checkin.streak_points"_s, 0, mostPoints, 0);
    store.welcomePoints = row.number(u"welcome"_s, 0, mostPoints, 0);
    store.levels = readLevels(row);
    store.friends.points = row.number(u"friends.points"_s, 0, mostPoints, 0);
    store.reviewPoints = row.number(u"review_points"_s, 0, mostPoints, 0);
    if (!QTimeZone(store.timeZone.toUtf8()).isValid())
        row.refuse(u"tz"_s, u"no time zone like America/Chicago"_s);
    if (!isCountry(store.country))
        row.refuse(u"country"_s, u"not two capital letters like US"_s);
    if (!isColor(store.brandColor))
        row.refuse(u"brand_color"_s, u"not a colour like #0E4F45"_s);
    return store;
}

} // namespace endcap::server
