// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every message and item: what is written is read back equal; a field that is
// missing, of another type or out of bounds is refused by its name.
#include "contract/proof/sha256.h"
#include "contract/wire/cbor.h"
#include "contract/wire/eventcodec.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/messages.h"
#include "contract/wire/sealedparts.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

template <class Id>
Id anyId()
{
    const auto bytes = *rc::gen::container<std::string>(Id::length, rc::gen::arbitrary<char>());
    return *Id::from(QByteArrayView(bytes.data(), Id::length));
}

QString anyText()
{
    return QString::fromStdString(*rc::gen::string<std::string>());
}

EventBody anyBody()
{
    const QDate day = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 9000));
    return *rc::gen::element<EventBody>(
        DrawingEntered{u"d1"_s, anyId<Hash>()}, CheckInMade{u"S1"_s, day}, MemberJoined{u"S1"_s},
        OfferTaken{u"bread"_s, anyId<Hash>()}, FriendsTold{u"S1"_s, day},
        ReviewsRead{u"00012345678905"_s},
        ReviewWritten{u"00012345678905"_s, *rc::gen::inRange(1, 6)}, ReviewHelped{u"r1"_s},
        StaffActed{u"ines"_s, u"enter"_s, u"wrong-pin"_s});
}

Event anyEvent()
{
    Event event;
    event.device = anyId<DeviceId>();
    event.incarnation = *rc::gen::inRange<quint64>(1, 100);
    event.seq = *rc::gen::inRange<quint64>(1, 1'000'000'000);
    event.prev = anyId<Hash>();
    event.id = anyId<EventId>();
    event.boot = anyId<BootId>();
    event.boottimeNs = *rc::gen::inRange<quint64>(0, INT64_MAX);
    event.wallMs = *rc::gen::inRange<qint64>(0, INT64_MAX);
    event.floorMs = *rc::gen::inRange<qint64>(0, INT64_MAX);
    if (*rc::gen::arbitrary<bool>())
        event.subject = anyId<VisitId>();
    if (*rc::gen::arbitrary<bool>())
        event.sealed = anyId<Hash>();
    event.body = anyBody();
    return event;
}

StoreProfile someStore()
{
    StoreProfile store;
    store.id = u"S1"_s;
    store.name = u"Mall"_s;
    store.brand = u"Maple & Main"_s;
    store.timeZone = u"America/Chicago"_s;
    store.currency = u"USD"_s;
    store.country = u"US"_s;
    store.language = u"es"_s;
    store.brandColor = u"#0E4F45"_s;
    store.playful = true;
    store.checkIn = {u"daily"_s, 50, 5, 100};
    store.welcomePoints = 100;
    store.levels = {{u"Seed"_s, 0}, {u"Sprout"_s, 500}};
    return store;
}

Drawing someDrawing()
{
    Drawing drawing;
    drawing.id = u"week-47"_s;
    drawing.title = u"Gift card"_s;
    drawing.prize = u"$250"_s;
    drawing.prizeMinor = 25'000;
    drawing.currency = u"USD"_s;
    drawing.alternates = 3;
    drawing.opensAt = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
    drawing.closesAt = QDateTime::fromMSecsSinceEpoch(2'000, Qt::UTC);
    drawing.sealsAt = QDateTime::fromMSecsSinceEpoch(3'000, Qt::UTC);
    drawing.rules = {u"One"_s, u"Two"_s};
    return drawing;
}

} // namespace

class tst_Codecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events();
    void eventsOfAnotherVersion();
    void items();
    void aDrawingKeepsToItsRules();
    void aStoreFromBeforeThePagesForPhones();
    void noTextForFriendsWithoutItsDisclosure();
    void pushes();
    void feedPages();
    void smallMessages();
    void sealedPartsHideTheirLength();
    void badFieldsAreNamed();
};

void tst_Codecs::events()
{
    QVERIFY(rc::check("an event is read back equal", [] {
        const Event event = anyEvent();
        const auto read = wire::decodeEvent(wire::encodeEvent(event));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == event);
    }));
}

void tst_Codecs::eventsOfAnotherVersion()
{
    Event event;
    event.seq = 1;
    event.body = DrawingEntered{u"d"_s, {}};
    QCborMap map = wire::decodeCborMap(wire::encodeEvent(event)).value();
    map[u"type_v"_s] = 2;
    QCOMPARE(wire::decodeEvent(wire::encodeCbor(map)).error().kind,
             WireError::Kind::UnknownVersion);
    map[u"type_v"_s] = 1;
    map[u"type"_s] = u"coffee.drunk"_s;
    const QByteArray strange = wire::encodeCbor(map);
    QCOMPARE(wire::decodeEvent(strange).error().kind, WireError::Kind::UnknownVersion);
    // Its place in the chain can be read all the same.
    QCOMPARE(wire::decodeEventFrame(strange)->type, u"coffee.drunk"_s);
    map[u"type"_s] = u"drawing.entered"_s;
    map[u"surprise"_s] = 1;
    QCOMPARE(wire::decodeEvent(wire::encodeCbor(map)).error().field, u"surprise"_s);
}

void tst_Codecs::items()
{
    Product product{u"00012345678905"_s,
                    u"Jam"_s,
                    u"Maple House"_s,
                    u"12 oz"_s,
                    u"Pantry"_s,
                    4,
                    u"C"_s,
                    499,
                    u"USD"_s,
                    1'000,
                    sha256("jpeg"),
                    true,
                    7,
                    u"https://help.maple-house.example/jam"_s};
    QCOMPARE(wire::decodeProduct(product.gtin, wire::encodeProduct(product)).value(), product);
    product.image.reset();
    product.support.clear();
    QCOMPARE(wire::decodeProduct(product.gtin, wire::encodeProduct(product)).value(), product);

    const StoreProfile store = someStore();
    QCOMPARE(wire::decodeStore(store.id, wire::encodeStore(store)).value(), store);

    Slide slide;
    slide.id = u"s"_s;
    slide.headline = u"Hello"_s;
    slide.from = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
    slide.until = QDateTime::fromMSecsSinceEpoch(6, Qt::UTC);
    slide.days = {1, 7};
    slide.hours = {9, 17};
    slide.stores = {u"S1"_s};
    QCOMPARE(wire::decodeSlide(slide.id, wire::encodeSlide(slide)).value(), slide);

    Offer offer;
    offer.id = u"o"_s;
    offer.title = u"Bread"_s;
    offer.priceMinor = 349;
    offer.currency = u"USD"_s;
    offer.from = slide.from;
    offer.until = slide.until;
    offer.deal = true;
    QCOMPARE(wire::decodeOffer(offer.id, wire::encodeOffer(offer)).value(), offer);

    const Drawing drawing = someDrawing();
    QCOMPARE(wire::decodeDrawing(drawing.id, wire::encodeDrawing(drawing)).value(), drawing);
}

void tst_Codecs::aStoreFromBeforeThePagesForPhones()
{
    QCborMap map = wire::decodeCborMap(wire::encodeStore(someStore())).value();
    map.remove(u"friends"_s);
    map.remove(u"people_url"_s);
    const auto store = wire::decodeStore(u"S1"_s, wire::encodeCbor(map));
    QVERIFY(store.has_value());
    QCOMPARE(store->friends.points, 0);
    QCOMPARE(store->peopleUrl, QString());
    map[u"friends"_s] = QCborMap{{u"points"_s, -1}};
    QCOMPARE(wire::decodeStore(u"S1"_s, wire::encodeCbor(map)).error().field, u"points"_s);
}

void tst_Codecs::noTextForFriendsWithoutItsDisclosure()
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
    const Share share{u"s"_s, u"Come along"_s, u"I get points"_s, u"https://example.org"_s,
                      from,   from.addDays(1), {u"S1"_s}};
    const QByteArray body = wire::encodeShare(share);
    QCOMPARE(wire::decodeShare(u"s"_s, body).value(), share);
    QCborMap map = wire::decodeCborMap(body).value();
    map[u"disclosure"_s] = u"  "_s;
    QCOMPARE(wire::decodeShare(u"s"_s, wire::encodeCbor(map)).error().field, u"disclosure"_s);
}

void tst_Codecs::aDrawingKeepsToItsRules()
{
    QCborMap map = wire::decodeCborMap(wire::encodeDrawing(someDrawing())).value();
    map[u"rules"_s] = QCborArray{u"Another rule"_s};
    QCOMPARE(wire::decodeDrawing(u"week-47"_s, wire::encodeCbor(map)).error().field,
             u"rules_hash"_s);
}

void tst_Codecs::pushes()
{
    QVERIFY(rc::check("a push is read back equal, and empty boxes are not missing ones", [] {
        wire::PushAsk ask{anyId<DeviceId>(), {}, {}, anyId<Signature>()};
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            ask.events.append(wire::encodeEvent(anyEvent()));
            ask.sealed.append(*rc::gen::element(QByteArray(), QByteArray(""), QByteArray("box")));
        }
        const auto read = wire::decodePushAsk(wire::encodePushAsk(ask));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == ask);
        for (qsizetype i = 0; i < ask.sealed.size(); ++i)
            RC_ASSERT(read->sealed.at(i).isNull() == ask.sealed.at(i).isNull());
    }));
    wire::PushAsk empty;
    QVERIFY(!wire::decodePushAsk(wire::encodePushAsk(empty)));
    wire::PushAsk many;
    for (qsizetype i = 0; i <= wire::maxPushEvents; ++i) {
        many.events.append("e");
        many.sealed.append(QByteArray());
    }
    QVERIFY(!wire::decodePushAsk(wire::encodePushAsk(many)));

    const wire::PushAnswer answer{7,
                                  sha256("x"),
                                  {{3, u"too-late"_s}},
                                  u"coffee.drunk"_s,
                                  std::chrono::milliseconds(250),
                                  u"gap"_s};
    QCOMPARE(wire::decodePushAnswer(wire::encodePushAnswer(answer)).value(), answer);
}

void tst_Codecs::feedPages()
{
    wire::FeedPage page;
    page.cursor = 12;
    page.more = true;
    page.items = {{11, u"slide"_s, u"a"_s, "body"}, {12, u"offer"_s, u"b"_s, QByteArray()}};
    const auto read = wire::decodeFeedPage(wire::encodeFeedPage(page));
    QCOMPARE(read.value(), page);
    QVERIFY(read->items.at(1).body.isNull()); // a tombstone stays one

    const wire::SnapshotManifest manifest{
        *EpochId::from(QByteArray(16, 'e')), 9, 1, 100, 400, sha256("raw"), sha256("packed"), {}};
    QCOMPARE(wire::decodeSnapshotManifest(wire::encodeSnapshotManifest(manifest)).value(),
             manifest);
}

void tst_Codecs::smallMessages()
{
    const wire::EnrolAsk ask{u"ABCD"_s, *SigningPublicKey::from(QByteArray(32, 'k'))};
    QCOMPARE(wire::decodeEnrolAsk(wire::encodeEnrolAsk(ask)).value(), ask);
    const wire::EnrolAnswer answer{*DeviceId::from(QByteArray(16, 'd')),
                                   7,
                                   u"S1"_s,
                                   *SealingPublicKey::from(QByteArray(32, 's')),
                                   *SigningPublicKey::from(QByteArray(32, 'h')),
                                   *EpochId::from(QByteArray(16, 'e'))};
    QCOMPARE(wire::decodeEnrolAnswer(wire::encodeEnrolAnswer(answer)).value(), answer);
    wire::StatusAsk status{answer.epoch, 5, 2, 99, u"0.1.0"_s, sha256("shown"), 1'000};
    QCOMPARE(wire::decodeStatusAsk(wire::encodeStatusAsk(status)).value(), status);
    status.oldestMs.reset();
    QCOMPARE(wire::decodeStatusAsk(wire::encodeStatusAsk(status)).value(), status);
    const wire::StatusAnswer often{std::chrono::seconds(15), {}};
    QCOMPARE(wire::decodeStatusAnswer(wire::encodeStatusAnswer(often)).value(), often);
    QCOMPARE(wire::decodeRefusal(wire::encodeRefusal(u"gone"_s)).value(), u"gone"_s);
    const wire::VisitAsk visit{*VisitId::from(QByteArray(16, 'v')), "box"};
    QCOMPARE(wire::decodeVisitAsk(wire::encodeVisitAsk(visit)).value(), visit);
    QCOMPARE(wire::decodeVisitBox(wire::encodeVisitBox("box")).value(), QByteArray("box"));
}

void tst_Codecs::sealedPartsHideTheirLength()
{
    QVERIFY(rc::check("every secret has the length of its block", [] {
        const auto how = *rc::gen::element(Claim::How::Phone, Claim::How::Card, Claim::How::Qr,
                                           Claim::How::Email);
        const Claim claim{how, u"x"_s + anyText().left(60)};
        const wire::EventSecret secret{
            .claim = claim,
            .nonce = *rc::gen::element(std::optional<TicketNonce>(), std::optional(TicketNonce())),
            .review = *rc::gen::element(std::optional<wire::ReviewWords>(),
                                        std::optional(wire::ReviewWords{u"Good"_s, u"Yes."_s})),
            .registration =
                *rc::gen::element(std::optional<wire::Registration>(),
                                  std::optional(wire::Registration{
                                      u"Ada"_s, u"ada@example.org"_s, u"2468"_s, {u"news 1"_s}}))};
        const QByteArray bytes = wire::encodeEventSecret(secret);
        RC_ASSERT(bytes.size() % 256 == 0);
        RC_ASSERT(wire::decodeEventSecret(bytes).value() == secret);
        const wire::LoginSecret login{claim, u"2468"_s, anyId<SealingPublicKey>()};
        RC_ASSERT(wire::encodeLoginSecret(login).size() % 256 == 0);
        RC_ASSERT(wire::decodeLoginSecret(wire::encodeLoginSecret(login)).value() == login);
    }));
    // Nobody can tell a proven visit from a claimed one by the size of its answer.
    const wire::VisitAnswer claimed = wire::ClaimedAnswer{std::chrono::seconds(0)};
    const wire::VisitAnswer proven = wire::ProvenAnswer{
        .name = u"Ada Morgan"_s,
        .points = 1'240,
        .stamps = 3,
        .checkedIn = true,
        .entered = {u"week-47"_s},
        .won = {{u"week-46"_s, u"Win it"_s, u"$250"_s, u"07-0428"_s, 1, 99, u"declined"_s}},
        .offers = {{u"coffee-2"_s, 3, {}, {}},
                   {u"roast"_s, 0, u"Dark Roast"_s, QDate(2026, 11, 2)}},
        .coupons = {{u"bread-1"_s, u"Bread"_s, u"K7QF2M9X4TDH"_s, u"held"_s, {}, 99, 0},
                    {u"bread-2"_s, u"Bread"_s, u"K7QF2M9X4TDJ"_s, u"void"_s, u"already-kept"_s, 99,
                     98}},
        .bought = {{u"00012345678905"_s, QDate(2026, 11, 2), true}},
        .quests = {{u"reader"_s, {2, 1}}},
        .isNumberProven = false,
        .earned = 2'500,
        .badges = {{u"regular"_s, u"Regular"_s, u"footprints"_s, 2}},
        .counted = {u"check_in"_s, u"read 00012345678905"_s},
        .toldFriends = true};
    QCOMPARE(wire::encodeVisitAnswer(claimed).size(), 8192);
    QCOMPARE(wire::encodeVisitAnswer(proven).size(), 8192);
    QCOMPARE(wire::decodeVisitAnswer(wire::encodeVisitAnswer(proven)).value(), proven);
    QCOMPARE(wire::decodeVisitAnswer(wire::encodeVisitAnswer(claimed)).value(), claimed);
}

void tst_Codecs::badFieldsAreNamed()
{
    QCborMap map = wire::decodeCborMap(wire::encodeStore(someStore())).value();
    const auto refusedField = [](QCborMap changed) {
        return wire::decodeStore(u"S1"_s, wire::encodeCbor(changed)).error().field;
    };
    QCborMap changed = map;
    changed.remove(u"playful"_s);
    QCOMPARE(refusedField(changed), u"playful"_s);
    changed = map;
    changed[u"idle_s"_s] = -1;
    QCOMPARE(refusedField(changed), u"idle_s"_s);
    changed = map;
    changed[u"name"_s] = QString(wire::maxEventBytes * 10, u'x');
    QCOMPARE(refusedField(changed), u"name"_s);
    changed = map;
    changed.remove(u"language"_s); // an older server says less
    QVERIFY(wire::decodeStore(u"S1"_s, wire::encodeCbor(changed))->language.isEmpty());
    changed[u"news"_s] = 1; // a newer server may say more
    QVERIFY(wire::decodeStore(u"S1"_s, wire::encodeCbor(changed)));
}

QTEST_GUILESS_MAIN(tst_Codecs)
#include "tst_codecs.moc"
