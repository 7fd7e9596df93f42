// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/eventbodies.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int idLetters = 64;
constexpr int gtinDigits = 14;

template <class Body>
struct Form;

QDate readDay(MapReader &map)
{
    const QDate day = QDate::fromString(map.text("day"_L1, 10), Qt::ISODate);
    if (!day.isValid())
        map.refuse("day"_L1);
    return day;
}

QString readId(MapReader &map, QLatin1StringView key)
{
    const QString id = map.text(key, idLetters);
    if (id.isEmpty())
        map.refuse(key);
    return id;
}

QString readGtin(MapReader &map)
{
    const QString gtin = map.text("product"_L1, gtinDigits);
    if (gtin.size() != gtinDigits)
        map.refuse("product"_L1);
    return gtin;
}

template <>
struct Form<DrawingEntered> {
    static constexpr auto type = "drawing.entered"_L1;
    static QCborMap write(const DrawingEntered &body)
    {
        return {{u"drawing"_s, body.drawing}, {u"manifest"_s, body.manifest.bytes()}};
    }
    static DrawingEntered read(MapReader &map)
    {
        return {map.text("drawing"_L1, idLetters), map.id<Hash>("manifest"_L1)};
    }
};

template <>
struct Form<CheckInMade> {
    static constexpr auto type = "checkin.made"_L1;
    static QCborMap write(const CheckInMade &body)
    {
        return {{u"store"_s, body.store}, {u"day"_s, body.day.toString(Qt::ISODate)}};
    }
    static CheckInMade read(MapReader &map) { return {readId(map, "store"_L1), readDay(map)}; }
};

template <>
struct Form<MemberJoined> {
    static constexpr auto type = "member.joined"_L1;
    static QCborMap write(const MemberJoined &body) { return {{u"store"_s, body.store}}; }
    static MemberJoined read(MapReader &map) { return {readId(map, "store"_L1)}; }
};

template <>
struct Form<OfferTaken> {
    static constexpr auto type = "offer.taken"_L1;
    static QCborMap write(const OfferTaken &body)
    {
        return {{u"offer"_s, body.offer}, {u"terms"_s, body.terms.bytes()}};
    }
    static OfferTaken read(MapReader &map)
    {
        return {readId(map, "offer"_L1), map.id<Hash>("terms"_L1)};
    }
};

template <>
struct Form<FriendsTold> {
    static constexpr auto type = "friends.told"_L1;
    static QCborMap write(const FriendsTold &body)
    {
        return {{u"store"_s, body.store}, {u"day"_s, body.day.toString(Qt::ISODate)}};
    }
    static FriendsTold read(MapReader &map) { return {readId(map, "store"_L1), readDay(map)}; }
};

template <>
struct Form<ReviewsRead> {
    static constexpr auto type = "reviews.read"_L1;
    static QCborMap write(const ReviewsRead &body) { return {{u"product"_s, body.product}}; }
    static ReviewsRead read(MapReader &map) { return {readGtin(map)}; }
};

template <>
struct Form<ReviewWritten> {
    static constexpr auto type = "review.written"_L1;
    static QCborMap write(const ReviewWritten &body)
    {
        return {{u"product"_s, body.product}, {u"stars"_s, body.stars}};
    }
    static ReviewWritten read(MapReader &map)
    {
        const ReviewWritten body{readGtin(map), map.smallNumber("stars"_L1, 5)};
        if (body.stars < 1)
            map.refuse("stars"_L1);
        return body;
    }
};

template <>
struct Form<ReviewHelped> {
    static constexpr auto type = "review.helped"_L1;
    static QCborMap write(const ReviewHelped &body) { return {{u"review"_s, body.review}}; }
    static ReviewHelped read(MapReader &map) { return {readId(map, "review"_L1)}; }
};

template <>
struct Form<StaffActed> {
    static constexpr auto type = "staff.acted"_L1;
    static QCborMap write(const StaffActed &body)
    {
        return {{u"staff"_s, body.staff}, {u"action"_s, body.action}, {u"outcome"_s, body.outcome}};
    }
    static StaffActed read(MapReader &map)
    {
        return {map.text("staff"_L1, idLetters), readId(map, "action"_L1),
                readId(map, "outcome"_L1)};
    }
};

template <std::size_t Index>
std::optional<EventBody> readFrom(const QString &type, MapReader &map)
{
    if constexpr (Index < std::variant_size_v<EventBody>) {
        using Body = std::variant_alternative_t<Index, EventBody>;
        if (type == Form<Body>::type)
            return Form<Body>::read(map);
        return readFrom<Index + 1>(type, map);
    } else {
        return std::nullopt;
    }
}

} // namespace

QString typeOf(const EventBody &body)
{
    return std::visit([]<class Body>(const Body &) -> QString { return Form<Body>::type; }, body);
}

QCborMap toBodyMap(const EventBody &body)
{
    return std::visit([]<class Body>(const Body &each) { return Form<Body>::write(each); }, body);
}

std::optional<EventBody> readBody(const QString &type, const QCborMap &value, MapReader &map)
{
    auto body = readFrom<0>(type, map);
    if (body && map.isGood() && toBodyMap(*body).size() != value.size())
        map.refuse("body"_L1);
    return body;
}

} // namespace endcap::wire
