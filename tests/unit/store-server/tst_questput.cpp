// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headquarters may put that is counted: quests and the words of consents. What
// people rely on cannot change under them.
#include "testshop.h"

#include "store-server/campaigns/campaigns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

// 2026-09-21 is now: running.
const QByteArray questJson = R"({"id": "regular", "title": "Regular", "text": "Come by.",
    "badge": "footprints", "points": 60, "from": "2026-09-01", "until": "2026-09-30",
    "rounds": 2, "stores": ["S1"],
    "steps": [{"do": "check_in", "times": 3}, {"do": "tell_friends"}]})";
const QByteArray consentJson = R"({"id": "news", "version": 2, "title": "News",
    "text": "You may write to me.", "stores": []})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

struct TestOffice {
    Taken put(const QJsonObject &item)
    {
        const auto kind = kindOf(item);
        return kind ? *campaigns.put(*kind, Row{1, item}) : Taken::refused(u"kind"_s);
    }

    TestShop shop;
    Campaigns campaigns{*shop.database, shop.clock.now};
};

} // namespace

class tst_QuestPut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOnes()
    {
        QCOMPARE(kindOf(object(questJson)), CampaignKind::Quest);
        QCOMPARE(kindOf(object(consentJson)), CampaignKind::Consent);
        TestOffice office;
        for (const QByteArray &json : {questJson, consentJson}) {
            const Taken taken = office.put(object(json));
            QCOMPARE(taken.refusal, QString());
            QVERIFY(taken.isChanged);
            QVERIFY(!office.put(object(json)).isChanged);
        }
        const auto quest = wire::decodeQuest(
            u"regular"_s, **office.shop.database->items.find(u"quest"_s, u"regular"_s));
        QCOMPARE(quest->steps,
                 (QList<QuestStep>{{DeedKind::CheckIn, 3}, {DeedKind::TellFriends, 1}}));
        QCOMPARE(quest->until, QDate(2026, 9, 30));
        QCOMPARE(quest->rounds, 2);
        QVERIFY(*office.shop.database->consents.published(u"news"_s, 2));
    }

    void whatMustBeThere()
    {
        for (const QByteArray &json : {questJson, consentJson}) {
            const QJsonObject whole = object(json);
            for (const QString &key : whole.keys()) {
                if (key == u"stores" || key == u"rounds")
                    continue;
                TestOffice office;
                QJsonObject item = whole;
                item.remove(key);
                item.insert(u"kind"_s, nameOf(*kindOf(whole)));
                const Taken taken = office.put(item);
                QVERIFY2(taken.refusal.startsWith(key), qPrintable(taken.refusal));
            }
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
        row("unknown deed", questJson, "steps",
            QJsonArray{QJsonObject{{u"do"_s, u"gamble"_s}, {u"times"_s, 1}}});
        row("no step", questJson, "steps", QJsonArray());
        row("no list", questJson, "steps", u"check_in"_s);
        row("never", questJson, "steps",
            QJsonArray{QJsonObject{{u"do"_s, u"check_in"_s}, {u"times"_s, 0}}});
        row("the same twice", questJson, "steps",
            QJsonArray{QJsonObject{{u"do"_s, u"check_in"_s}},
                       QJsonObject{{u"do"_s, u"check_in"_s}}});
        row("no reward", questJson, "points", 0);
        row("ends before it begins", questJson, "until", u"2026-08-30"_s);
        row("an instant", questJson, "from", u"2026-09-01T00:00:00Z"_s);
        row("no round", questJson, "rounds", 0);
        row("store", questJson, "stores", QJsonArray{u"S9"_s});
        row("long title", questJson, "title", QString(41, u'x'));
        row("badge", questJson, "badge", u"../x"_s);
        row("version", consentJson, "version", 0);
        row("sentence", consentJson, "text", u" "_s);
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
        item.insert(u"kind"_s, nameOf(*kindOf(object(json))));
        QVERIFY(!office.put(item).refusal.isEmpty());
        QCOMPARE(*office.shop.database->items.revision(), before);
    }

    void aRunningQuestKeepsItsWord()
    {
        TestOffice office;
        office.put(object(questJson));
        for (const auto &[key, value] :
             {std::pair(u"points"_s, QJsonValue(10)), std::pair(u"rounds"_s, QJsonValue(1)),
              std::pair(u"until"_s, QJsonValue(u"2026-09-25"_s)),
              std::pair(u"from"_s, QJsonValue(u"2026-09-02"_s)),
              std::pair(u"stores"_s, QJsonValue(QJsonArray()))}) {
            QJsonObject other = object(questJson);
            other.insert(key, value);
            QVERIFY2(office.put(other).refusal.contains(u"2026-09-01"), qPrintable(key));
        }
        QJsonObject longer = object(questJson);
        longer.insert(u"until"_s, u"2026-10-15"_s);
        longer.insert(u"text"_s, u"Come by, it goes on."_s);
        QVERIFY(office.put(longer).isChanged);
        // Neither by taking it away first; as it was it may come back.
        QVERIFY(*office.campaigns.stop(CampaignKind::Quest, u"regular"_s));
        QCOMPARE((*office.shop.database->quests.published(u"regular"_s))->until,
                 QDate(2026, 9, 21));
        QJsonObject other = longer;
        other.insert(u"points"_s, 10);
        QVERIFY(!office.put(other).refusal.isEmpty());
        QVERIFY(office.put(longer).isChanged);
        QCOMPARE((*office.shop.database->quests.published(u"regular"_s))->until,
                 QDate(2026, 10, 15));
    }

    void aLaterQuestMayStillChange()
    {
        TestOffice office;
        QJsonObject later = object(questJson);
        later.insert(u"from"_s, u"2026-09-22"_s);
        office.put(later);
        later.insert(u"points"_s, 10);
        QVERIFY(office.put(later).isChanged);
    }

    // Its days are its stores' own: where today is over, where it is not yet.
    void daysAreThoseOfItsStores_data()
    {
        QTest::addColumn<QJsonArray>("stores");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("today");
        const QDateTime evening(QDate(2026, 9, 22), QTime(2, 0), Qt::UTC);
        const QDateTime morning(QDate(2026, 9, 21), QTime(20, 0), Qt::UTC);
        QTest::newRow("still the day before")
            << QJsonArray{u"S1"_s} << evening << QDate(2026, 9, 21);
        QTest::newRow("the day after") << QJsonArray{u"S2"_s} << morning << QDate(2026, 9, 22);
        QTest::newRow("both") << QJsonArray{u"S1"_s, u"S2"_s} << morning << QDate(2026, 9, 22);
        QTest::newRow("everywhere") << QJsonArray() << morning << QDate(2026, 9, 22);
    }
    void daysAreThoseOfItsStores()
    {
        QFETCH(QJsonArray, stores);
        QFETCH(QDateTime, now);
        QFETCH(QDate, today);
        TestShop shop;
        StoreProfile tokyo = shop.store;
        tokyo.timeZone = u"Asia/Tokyo"_s;
        shop.put(u"store"_s, u"S2"_s, wire::encodeStore(tokyo));
        Campaigns campaigns(*shop.database, now.toMSecsSinceEpoch());
        QJsonObject running = object(questJson);
        running.insert(u"stores"_s, stores);
        QVERIFY(campaigns.put(CampaignKind::Quest, Row{1, running})->isChanged);
        QVERIFY(*campaigns.stop(CampaignKind::Quest, u"regular"_s));
        QCOMPARE((*shop.database->quests.published(u"regular"_s))->until, today);
        // One that begins today has begun; one that begins tomorrow has not.
        for (int days : {0, 1}) {
            QJsonObject begins = running;
            begins.insert(u"id"_s, u"begins%1"_s.arg(days));
            begins.insert(u"from"_s, today.addDays(days).toString(Qt::ISODate));
            QVERIFY(campaigns.put(CampaignKind::Quest, Row{1, begins})->isChanged);
            begins.insert(u"points"_s, 10);
            QCOMPARE(campaigns.put(CampaignKind::Quest, Row{1, begins})->isChanged, days == 1);
        }
    }

    void otherWordsAreAnotherVersion()
    {
        TestOffice office;
        office.put(object(consentJson));
        QJsonObject other = object(consentJson);
        other.insert(u"text"_s, u"You may call me at night."_s);
        QVERIFY(office.put(other).refusal.startsWith(u"version"));
        other.insert(u"version"_s, 1);
        QVERIFY(office.put(other).refusal.startsWith(u"version"));
        other.insert(u"version"_s, 3);
        QVERIFY(office.put(other).isChanged);
        // What was asked before stays word for word.
        const auto before = wire::decodeConsent(
            u"news"_s, **office.shop.database->consents.published(u"news"_s, 2));
        QCOMPARE(before->text, u"You may write to me."_s);
        QVERIFY(!office.put(object(consentJson)).refusal.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_QuestPut)
#include "tst_questput.moc"
