// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link's messages about reviews.
#include "link/linkcodec.h"

#include "contract/wire/mapreader.h"

namespace endcap::link
{

using namespace Qt::StringLiterals;
using wire::MapReader;

namespace
{

constexpr int lastOrder = static_cast<int>(ReviewOrder::Critical);

void insertPlace(QCborMap &map, const QString &key, const std::optional<ReviewPlace> &place)
{
    if (place)
        map.insert(key, QCborMap{{u"stars"_s, place->stars},
                                 {u"key"_s, place->key},
                                 {u"shuffle"_s, place->shuffle}});
}

std::optional<ReviewPlace> readPlace(MapReader &outer, QLatin1StringView key)
{
    if (!outer.has(key))
        return std::nullopt;
    MapReader map(outer.map(key));
    const ReviewPlace place{map.smallNumber("stars"_L1, Review::mostStars),
                            static_cast<qint64>(map.number("key"_L1)),
                            static_cast<qint64>(map.number("shuffle"_L1))};
    if (!map.isGood())
        outer.refuse(key);
    return place;
}

} // namespace

QCborMap toMap(const ReviewQuery &query)
{
    QCborMap map{{u"product"_s, query.product},
                 {u"order"_s, static_cast<int>(query.order)},
                 {u"stars"_s, query.stars}};
    insertPlace(map, u"after"_s, query.after);
    return map;
}

template <>
Expected<ReviewQuery, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    const ReviewQuery query{map.text("product"_L1, 14),
                            static_cast<ReviewOrder>(map.smallNumber("order"_L1, lastOrder)),
                            map.smallNumber("stars"_L1, Review::mostStars),
                            readPlace(map, "after"_L1)};
    if (!map.isGood())
        return Unexpected(map.error());
    return query;
}

QCborMap toMap(const ReviewsAnswer &answer)
{
    QCborArray reviews;
    for (const ReviewsAnswer::Row &row : answer.reviews)
        reviews.append(QCborArray{row.id, row.body});
    QCborMap map{
        {u"product"_s, answer.product}, {u"rating"_s, answer.rating}, {u"reviews"_s, reviews}};
    insertPlace(map, u"next"_s, answer.next);
    return map;
}

template <>
Expected<ReviewsAnswer, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    ReviewsAnswer answer{map.bytes("product"_L1, maxFrameBytes),
                         map.bytes("rating"_L1, maxFrameBytes),
                         {},
                         readPlace(map, "next"_L1)};
    for (const QCborValue &item : map.list("reviews"_L1, ReviewQuery::pageLength)) {
        const QCborArray parts = item.toArray();
        if (parts.size() != 2 || !parts[0].isString() || !parts[1].isByteArray())
            map.refuse("reviews"_L1);
        answer.reviews.append({parts.at(0).toString(), parts.at(1).toByteArray()});
    }
    if (!map.isGood())
        return Unexpected(map.error());
    return answer;
}

} // namespace endcap::link
