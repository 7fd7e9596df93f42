// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headquarters may put: everything is checked before a kiosk hears of it.
#include "testshop.h"

#include "store-server/campaigns/campaigns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace endcap;
using namespace endcap::server;

namespace
{

const QByteArray slideJson = R"({"id": "s1", "headline": "Hello", "text": "", "big": "$2",
    "tone": "gold", "product": "00012000161155", "from": "2026-09-01T00:00:00Z",
    "until": "2026-10-01T00:00:00Z", "days": [1, 7], "hours": [8, 20], "seconds": 9, "stores": []})";
// 2026-09-21 is now: open.
const QByteArray drawingJson = R"({"id": "d1", "title": "Win", "prize": "A card",
    "prize_minor": 25000, "currency": "USD", "winners": 1, "alternates": 3,
    "opens": "2026-09-01T00:00:00Z", "closes": "2026-10-01T00:00:00Z",
    "seals": "2026-10-04T00:00:00Z", "odds": "Equal.", "free_entry": "Free.",
    "rules": ["One.", "Two."], "stores": ["S1"], "claim": "Show your ticket.", "claim_days": 14,
    "sources": [{"name": "Lottery", "where": "In the paper", "at": "2026-10-05T12:00:00Z",
        "groups": [{"count": 6, "low": 1, "high": 49, "sorted": true}]}]})";
const QByteArray offerJson = R"({"id": "o1", "title": "Water", "text": "Cold",
    "gtin": "00012000161155", "price": "0.99", "from": "2026-09-01T00:00:00Z",
    "until": "2026-10-01T00:00:00Z", "deal": true, "stores": []})";
const QByteArray offJson = R"({"id": "o2", "title": "Water", "gtin": "00012000161155",
    "amount_off": "0.30", "from": "2026-09-01T00:00:00Z", "until": "2026-10-01T00:00:00Z",
    "why": {"rule": "bought", "category": "Drinks"}, "limit": 2, "terms": "Still water only."})";
const QByteArray priceJson = R"({"kind": "price", "gtin": "012000161155", "price": "1.49"})";

const QByteArray shareJson = R"({"id": "f1", "text": "Come along?",
    "disclosure": "Ad: I get points for this.", "url": "https:\/\/shop.example\/visit",
    "from": "2026-09-01T00:00:00Z", "until": "2026-10-01T00:00:00Z", "stores": ["S1"]})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// The drawing's source with one field changed.
QJsonObject source(const char *key, const QJsonValue &value)
{
    QJsonObject source =
        object(drawingJson).value(QStringLiteral("sources")).toArray().first().toObject();
    source.insert(QLatin1StringView(key), value);
    return source;
}

struct TestOffice {
    TestOffice() : campaigns(*shop.database, shop.clock.now)
    {
        Product product;
        product.gtin = QStringLiteral("00012000161155");
        product.name = QStringLiteral("Water");
        product.currency = QStringLiteral("USD");
        product.priceMinor = 129;
        shop.put(QStringLiteral("product"), product.gtin, wire::encodeProduct(product));
    }

    Taken put(const QJsonObject &item)
    {
        const auto kind = kindOf(item);
        if (!kind)
            return Taken::refused(QStringLiteral("kind"));
        return *campaigns.put(*kind, Row{1, item});
    }

    TestShop shop;
    Campaigns campaigns;
};

} // namespace

class tst_CampaignPut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreTold()
    {
        QCOMPARE(kindOf(object(slideJson)), CampaignKind::Slide);
        QCOMPARE(kindOf(object(drawingJson)), CampaignKind::Drawing);
        QCOMPARE(kindOf(object(offerJson)), CampaignKind::Offer);
        QCOMPARE(kindOf(object(offJson)), CampaignKind::Offer);
        QCOMPARE(kindOf(object(priceJson)), CampaignKind::Price);
        QCOMPARE(kindOf(object(R"({"gtin": "1", "price": "1"})")), CampaignKind::Price);
        QVERIFY(!kindOf(object(R"({"kind": "survey", "headline": "x"})")));
        QVERIFY(!kindOf(object("{}")));
    }

    void goodOnes()
    {
        TestOffice office;
        for (const QByteArray &json : {slideJson, drawingJson, offerJson, offJson, priceJson}) {
            const Taken taken = office.put(object(json));
            QCOMPARE(taken.refusal, QString());
            QVERIFY(taken.isChanged);
            QVERIFY(!office.put(object(json)).isChanged);
        }
        ItemStore &items = office.shop.database->items;
        const auto slide = wire::decodeSlide(
            QStringLiteral("s1"), **items.find(QStringLiteral("slide"), QStringLiteral("s1")));
        QCOMPARE(slide->days, (QList<int>{1, 7}));
        QCOMPARE(slide->hours, (QList<int>{8, 20}));
        const QByteArray body = **items.find(QStringLiteral("drawing"), QStringLiteral("d1"));
        QCOMPARE(wire::decodeDrawing(QStringLiteral("d1"), body)->rules.size(), 2);
        QCOMPARE((*office.shop.database->entries.published(QStringLiteral("d1")))->manifest,
                 wire::manifestOf(body));
        const auto offer = wire::decodeOffer(
            QStringLiteral("o2"), **items.find(QStringLiteral("offer"), QStringLiteral("o2")));
        QCOMPARE(offer->kind, Offer::Kind::Amount);
        QCOMPARE(offer->off, 30);
        QCOMPARE(offer->currency, QStringLiteral("USD"));
        QCOMPARE(offer->why, (OfferRule{OfferRule::Kind::Bought, 0, {}, QStringLiteral("Drinks")}));
        QCOMPARE(offer->limit, 2);
        QCOMPARE(offer->terms, QStringLiteral("Still water only."));
        QCOMPARE(office.shop.database->coupons.published(QStringLiteral("o2"))->size(), 1);
        const auto product = wire::decodeProduct(
            QStringLiteral("00012000161155"),
            **items.find(QStringLiteral("product"), QStringLiteral("00012000161155")));
        QCOMPARE(product->priceMinor, 149);
        QCOMPARE(product->asOfMs, office.shop.clock.now);
    }

    void everyFieldOfADrawingIsNeeded()
    {
        const QJsonObject whole = object(drawingJson);
        for (const QString &key : whole.keys()) {
            if (key == u"stores")
                continue; // without it: every store
            TestOffice office;
            QJsonObject item = whole;
            item.remove(key);
            item.insert(QStringLiteral("kind"), QStringLiteral("drawing"));
            const Taken taken = office.put(item);
            QVERIFY2(taken.refusal.startsWith(key), qPrintable(taken.refusal));
            QVERIFY(!*office.shop.database->entries.published(QStringLiteral("d1")));
        }
    }

    void badOnes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *what, const QByteArray &json, const char *key,
                            const QJsonValue &value) {
            QTest::newRow(what) << json << QString::fromLatin1(key) << value;
        };
        row("tone", slideJson, "tone", QStringLiteral("neon"));
        row("unknown product", slideJson, "product", QStringLiteral("4006381333931"));
        row("no GTIN", slideJson, "product", QStringLiteral("123"));
        row("day 8", slideJson, "days", QJsonArray{8});
        row("one hour", slideJson, "hours", QJsonArray{8});
        row("hour 25", slideJson, "hours", QJsonArray{8, 25});
        row("ends before it begins", slideJson, "until", QStringLiteral("2026-08-01T00:00:00Z"));
        row("store", slideJson, "stores", QJsonArray{QStringLiteral("S9")});
        row("headline", slideJson, "headline", QStringLiteral("  "));
        row("seconds", slideJson, "seconds", 0);
        row("sealed before it closes", drawingJson, "seals",
            QStringLiteral("2026-09-30T00:00:00Z"));
        row("no winner", drawingJson, "winners", 0);
        row("half a winner", drawingJson, "winners", 1.5);
        row("empty rule", drawingJson, "rules", QJsonArray{QStringLiteral("One."), QString()});
        row("too much", drawingJson, "rules",
            QJsonArray::fromStringList(QStringList(100, QString(9000, u'x'))));
        row("no source", drawingJson, "sources", QJsonArray());
        row("numbers before the seal", drawingJson, "sources",
            QJsonArray{source("at", QStringLiteral("2026-10-04T00:00:00Z"))});
        row("numbers of nobody", drawingJson, "sources", QJsonArray{source("name", QString())});
        row("numbers that nobody can look up", drawingJson, "sources",
            QJsonArray{source("where", QString())});
        row("numbers that one can try through", drawingJson, "sources",
            QJsonArray{source("groups", QJsonArray{QJsonObject{{QStringLiteral("count"), 3},
                                                               {QStringLiteral("low"), 0},
                                                               {QStringLiteral("high"), 9}}})});
        row("two of one name", drawingJson, "sources",
            QJsonArray{source("at", QStringLiteral("2026-10-05T00:00:00Z")),
                       source("at", QStringLiteral("2026-10-06T00:00:00Z"))});
        row("too many winners", drawingJson, "winners", 10'001);
        row("price", offerJson, "price", QStringLiteral("0,99"));
        row("as dear as it is", offerJson, "price", QStringLiteral("1.29"));
        row("dearer than it is", offerJson, "price", QStringLiteral("1.30"));
        row("two prices", offerJson, "percent_off", 10);
        row("no price", offerJson, "price", QJsonValue());
        row("in other money", offerJson, "currency", QStringLiteral("CAD"));
        row("without an end", offerJson, "until", QJsonValue());
        row("limit", offerJson, "limit", 0);
        row("terms", offerJson, "terms", QString(401, u'x'));
        row("a rule nobody knows", offerJson, "why",
            QJsonObject{{QStringLiteral("rule"), QStringLiteral("tall")}});
        row("no rule", offerJson, "why", QJsonObject());
        row("how often?", offerJson, "why",
            QJsonObject{{QStringLiteral("rule"), QStringLiteral("checked_in_times")}});
        row("never", offerJson, "why",
            QJsonObject{{QStringLiteral("rule"), QStringLiteral("checked_in_times")},
                        {QStringLiteral("n"), 0}});
        row("bought what?", offerJson, "why",
            QJsonObject{{QStringLiteral("rule"), QStringLiteral("bought")}});
        row("a deal for some", offerJson, "why",
            QJsonObject{{QStringLiteral("rule"), QStringLiteral("member")}});
        row("taken off nothing", offJson, "gtin", QJsonValue());
        row("more than it costs", offJson, "amount_off", QStringLiteral("1.30"));
        row("nothing off", offJson, "amount_off", QStringLiteral("0"));
        row("id", offerJson, "id", QStringLiteral("../x"));
        row("no disclosure", shareJson, "disclosure", QStringLiteral(" "));
        row("a disclosure that says nothing", shareJson, "disclosure", QStringLiteral("# * ad."));
        row("a program for an address", shareJson, "url", QStringLiteral("javascript:alert(1)"));
        row("half an address", shareJson, "url", QStringLiteral("shop.example"));
        row("an address with a password", shareJson, "url",
            QStringLiteral("https://a:b@shop.example"));
        row("more than she could send", shareJson, "text", QString(401, u'x'));
        row("new price of nothing", priceJson, "gtin", QStringLiteral("4006381333931"));
        row("new price without one", priceJson, "price", QJsonValue());
    }
    void badOnes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        TestOffice office;
        const qint64 before = *office.shop.database->items.revision();
        QJsonObject item = object(json);
        item.insert(key, value);
        QVERIFY(!office.put(item).refusal.isEmpty());
        QCOMPARE(*office.shop.database->items.revision(), before);
    }

    void noTextForFriendsWithoutItsDisclosure()
    {
        TestOffice office;
        QVERIFY(office.put(object(shareJson)).isChanged);
        const auto share = wire::decodeShare(
            QStringLiteral("f1"),
            **office.shop.database->items.find(QStringLiteral("share"), QStringLiteral("f1")));
        QCOMPARE(share->disclosure, QStringLiteral("Ad: I get points for this."));
        const QJsonObject whole = object(shareJson);
        for (const QString &key : whole.keys()) {
            if (key == u"stores")
                continue; // without it: every store
            QJsonObject item = whole;
            item.remove(key);
            item.insert(QStringLiteral("kind"), QStringLiteral("share"));
            const Taken taken = TestOffice().put(item);
            QVERIFY2(taken.refusal.startsWith(key), qPrintable(taken.refusal));
        }
        QVERIFY(*office.campaigns.stop(CampaignKind::Share, QStringLiteral("f1")));
    }

    void anOpenDrawingKeepsItsRules()
    {
        TestOffice office;
        office.put(object(drawingJson));
        QJsonObject other = object(drawingJson);
        other.insert(QStringLiteral("winners"), 2);
        const Taken taken = office.put(other);
        QVERIFY2(taken.refusal.contains(QStringLiteral("2026-09-01T00:00:00Z")),
                 qPrintable(taken.refusal));
        // Neither by taking it away first.
        QVERIFY(*office.campaigns.stop(CampaignKind::Drawing, QStringLiteral("d1")));
        QVERIFY(!office.put(other).refusal.isEmpty());
        QVERIFY(office.put(object(drawingJson)).isChanged); // as it was, it may come back
    }

    void aLaterDrawingMayStillChange()
    {
        TestOffice office;
        QJsonObject later = object(drawingJson);
        later.insert(QStringLiteral("opens"), QStringLiteral("2026-09-25T00:00:00Z"));
        office.put(later);
        later.insert(QStringLiteral("winners"), 2);
        QVERIFY(office.put(later).isChanged);
        const auto body =
            **office.shop.database->items.find(QStringLiteral("drawing"), QStringLiteral("d1"));
        QCOMPARE((*office.shop.database->entries.published(QStringLiteral("d1")))->manifest,
                 wire::manifestOf(body));
    }

    void stopLeavesATombstone()
    {
        TestOffice office;
        office.put(object(slideJson));
        const qint64 before = *office.shop.database->items.revision();
        QVERIFY(*office.campaigns.stop(CampaignKind::Slide, QStringLiteral("s1")));
        const auto page = office.shop.database->items.after(before, 10, 1000);
        QCOMPARE(page->items.size(), 1);
        QVERIFY(page->items.first().body.isNull());
        QVERIFY(!*office.campaigns.stop(CampaignKind::Slide, QStringLiteral("s1")));
        QVERIFY(office.put(object(slideJson)).isChanged);
    }
};

QTEST_GUILESS_MAIN(tst_CampaignPut)
#include "tst_campaignput.moc"
