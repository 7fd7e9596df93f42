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

constexpr auto monthForm = "yyyy-MM"_L1;

QString readGtin(MapReader &map)
{
    const QString gtin = map.text("product"_L1, 14);
    if (gtin.size() != 14)
        map.refuse("product"_L1);
    return gtin;
}

QDate readDate(MapReader &map, QLatin1StringView key, const QString &form)
{
    const QDate day = QDate::fromString(map.text(key, 10), form);
    if (!day.isValid())
        map.refuse(key);
    return day;
}

} // namespace

QByteArray encodeReview(const Review &review)
{
    QCborMap map{{u"product"_s, review.product},
                 {u"stars"_s, review.stars},
                 {u"title"_s, review.title},
                 {u"text"_s, review.text},
                 {u"written"_s, review.written.toString(Qt::ISODate)},
                 {u"rewarded"_s, review.isRewarded},
                 {u"insider"_s, review.isInsider},
                 {u"helpful"_s, review.helpful},
                 {u"lang"_s, review.language},
                 {u"source"_s, review.source}};
    if (review.isBoughtHere()) {
        map.insert(u"bought"_s, review.bought.toString(monthForm));
        map.insert(u"store"_s, review.store);
    }
    return encodeCbor(map);
}

Expected<Review, WireError> decodeReview(const QString &id, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Review review;
    review.id = id;
    review.product = readGtin(map);
    review.stars = map.smallNumber("stars"_L1, Review::mostStars);
    if (review.stars < 1)
        map.refuse("stars"_L1);
    review.title = map.text("title"_L1, Review::titleLetters);
    review.text = map.text("text"_L1, Review::textLetters);
    review.written = readDate(map, "written"_L1, u"yyyy-MM-dd"_s);
    review.isRewarded = map.flag("rewarded"_L1);
    review.isInsider = map.flag("insider"_L1);
    review.helpful = map.smallNumber("helpful"_L1);
    review.language = map.text("lang"_L1, 35);
    review.source = map.text("source"_L1, 64);
    if (map.has("bought"_L1)) {
        review.bought = readDate(map, "bought"_L1, monthForm);
        review.store = map.text("store"_L1, 200);
    }
    if (!map.isGood())
        return Unexpected(map.error());
    return review;
}

QByteArray encodeRating(const Rating &rating)
{
    QCborArray counts;
    for (int count : rating.counts)
        counts.append(count);
    return encodeCbor(QCborMap{{u"stars"_s, counts}, {u"bought"_s, rating.boughtHere}});
}

Expected<Rating, WireError> decodeRating(const QString &gtin, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Rating rating;
    rating.product = gtin;
    constexpr int most = 100'000'000; // five of them are an int
    const QList<int> counts = map.smallNumbers("stars"_L1, most);
    if (counts.size() == Review::mostStars)
        std::ranges::copy(counts, rating.counts.begin());
    else
        map.refuse("stars"_L1);
    rating.boughtHere = map.smallNumber("bought"_L1);
    if (!map.isGood())
        return Unexpected(map.error());
    return rating;
}

} // namespace endcap::wire
