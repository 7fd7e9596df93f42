// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What quests pay: the same in whatever order the kiosks' events come, counted by a
// notebook of the test's own; late events of a stopped quest; what was published
// after the deeds.
#include "testshop.h"

#include "store-server/campaigns/campaigns.h"
#include "store-server/quests/queststanding.h"

#include <QJsonArray>
#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const QDate september(2026, 9, 1);

Quest quest(const QString &id, const QList<QuestStep> &steps, int rounds = 1)
{
    Quest made;
    made.id = id;
    made.title = u"Quest "_s + id;
    made.text = u"Do it."_s;
    made.badge = u"star"_s;
    made.steps = steps;
    made.points = 60;
    made.from = september;
    made.until = september.addDays(29);
    made.rounds = rounds;
    return made;
}

struct Act {
    int person = 0;
    int day = 0; ///< of September; -1: an entry, on the day of the kiosk's clock
};

rc::Gen<int> evenly(int from, int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, end));
}

std::vector<Act> someActs()
{
    const auto act =
        rc::gen::map(rc::gen::pair(evenly(1, 4), evenly(-1, 9)),
                     [](std::pair<int, int> drawn) { return Act{drawn.first, drawn.second}; });
    return *rc::gen::container<std::vector<Act>>(static_cast<size_t>(*evenly(0, 14)), act);
}

struct PlayingShop : TestShop {
    PlayingShop()
    {
        store.checkIn = {u"daily"_s, 1, 0, 0};
        TestShop::put(u"store"_s, store.id, wire::encodeStore(store));
        put(quest(u"regular"_s, {{DeedKind::CheckIn, 2}}, 3));
        put(quest(u"both"_s, {{DeedKind::CheckIn, 3}, {DeedKind::Enter, 1}}));
        put(quest(u"days"_s, {{DeedKind::Visit, 4}}));
        Quest elsewhere = quest(u"elsewhere"_s, {{DeedKind::CheckIn, 1}});
        elsewhere.stores = {u"S2"_s};
        put(elsewhere);
    }
    using TestShop::put;

    void perform(TestKiosk &kiosk, const Act &act)
    {
        if (act.day >= 0) {
            kiosk.add(CheckInMade{store.id, september.addDays(act.day)}, phone(act.person));
            return;
        }
        Event event = kiosk.next(entered());
        event.wallMs = event.floorMs = enteredAtMs;
        const QByteArray box = kiosk.sealFor(event, {phone(act.person), random.id<TicketNonce>()});
        event.sealed = sha256(box);
        kiosk.append(wire::encodeEvent(event), box);
    }

    /// 15 September there, a day on which nobody checks in.
    const qint64 enteredAtMs =
        QDateTime(september.addDays(14), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
};

// By the rules as a person would tell them, from the acts alone.
qint64 expectedBalance(const std::vector<Act> &acts, int person)
{
    QSet<int> days;
    bool hasEntered = false;
    for (const Act &act : acts) {
        if (act.person != person)
            continue;
        if (act.day < 0)
            hasEntered = true;
        else
            days.insert(act.day);
    }
    const auto count = static_cast<int>(days.size());
    const int seen = count + (hasEntered ? 1 : 0);
    return count + 60 * std::min(count / 2, 3) + (count >= 3 && hasEntered ? 60 : 0) +
           (seen >= 4 ? 60 : 0);
}

} // namespace

class tst_QuestRewards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePointsInAnyOrder()
    {
        QVERIFY(rc::check("balances are the rules over what was done", [] {
            const auto here = someActs();
            const auto there = someActs();
            PlayingShop shop;
            TestKiosk one = shop.addKiosk(7);
            TestKiosk two = shop.addKiosk(8);
            for (const Act &act : here)
                shop.perform(one, act);
            for (const Act &act : there)
                shop.perform(two, act);
            qsizetype first = 1;
            qsizetype second = 1;
            while (first <= one.count() || second <= two.count()) {
                const bool isFirst =
                    second > two.count() || (first <= one.count() && *rc::gen::arbitrary<bool>());
                const TestKiosk &kiosk = isFirst ? one : two;
                qsizetype &at = isFirst ? first : second;
                RC_ASSERT(shop.push(kiosk, kiosk.batch(at, at)).status == 200);
                ++at;
            }
            std::vector<Act> all = here;
            all.insert(all.end(), there.begin(), there.end());
            for (int person = 1; person < 4; ++person)
                RC_ASSERT(shop.balance(TestShop::phone(person)) == expectedBalance(all, person));
        }));
    }

    void aRewardIsOneRowAndSaysWhy()
    {
        PlayingShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day : {1, 2, 3, 4})
            shop.perform(kiosk, {1, day});
        shop.push(kiosk, kiosk.all());
        QStringList rewards;
        for (const QByteArray &row : shop.rows(ExportStore::Table::Ledger)) {
            if (row.contains("\"quest:"))
                rewards.append(QString::fromUtf8(row));
        }
        QCOMPARE(rewards.size(), 3); // regular twice, days once
        QVERIFY(rewards.at(0).contains(u"\"rule\":\"quest:regular\""));
        QVERIFY(rewards.at(0).contains(u"\"period\":\"1\",\"points\":60"));
        QVERIFY(rewards.at(0).contains(u"\"seq\":2"));
    }

    void whatIsRefusedIsNoDeed()
    {
        PlayingShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.add(DrawingEntered{u"gift"_s, sha256("other rules")}, TestShop::phone(1));
        kiosk.add(CheckInMade{u"S2"_s, september}, TestShop::phone(1));
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer.refusals.size(), 2);
        QVERIFY(shop.rows(ExportStore::Table::Deeds).isEmpty());
    }

    // It is one, because it may be another person's account that had it before; it counts
    // for nobody twice.
    void theSameAgainCountsNoMore()
    {
        PlayingShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int times = 0; times < 3; ++times) {
            shop.perform(kiosk, {1, 1});
            shop.perform(kiosk, {1, -1});
        }
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.rows(ExportStore::Table::Deeds).size(), 6);
        QCOMPARE(shop.balance(TestShop::phone(1)), 1); // one day: no quest is done
        shop.perform(kiosk, {1, 2});
        shop.push(kiosk, kiosk.all());
        QCOMPARE(shop.balance(TestShop::phone(1)), 2 + 60);
    }

    // A kiosk that was cut off brings what was done while the quest still ran.
    void aStoppedQuestPaysWhatWasDoneBefore()
    {
        PlayingShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day : {1, 2, 25, 26})
            shop.perform(kiosk, {1, day});
        shop.database->inTransaction([&]() -> Stored<void> {
            const auto stopped =
                Campaigns(*shop.database, shop.clock.now).stop(CampaignKind::Quest, u"regular"_s);
            return stopped && *stopped ? Stored<void>() : Unexpected(sqlite::StorageError::Failed);
        });
        shop.wait(7);
        shop.push(kiosk, kiosk.all()); // stopped on 21 September
        QCOMPARE(shop.balance(TestShop::phone(1)), 4 + 60 + 60);
    }

    void aQuestPublishedAfterwardsPaysAtOnce()
    {
        PlayingShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int person : {1, 2}) {
            for (int day = 0; day < 1 + person; ++day)
                shop.perform(kiosk, {person, day});
        }
        shop.push(kiosk, kiosk.all());
        const qint64 before = shop.balance(TestShop::phone(2));
        const QJsonObject late{
            {u"id"_s, u"late"_s},
            {u"title"_s, u"Late"_s},
            {u"text"_s, u"Three."_s},
            {u"badge"_s, u"star"_s},
            {u"points"_s, 30},
            {u"from"_s, u"2026-09-01"_s},
            {u"until"_s, u"2026-09-30"_s},
            {u"steps"_s, QJsonArray{QJsonObject{{u"do"_s, u"check_in"_s}, {u"times"_s, 3}}}}};
        Campaigns campaigns(*shop.database, shop.clock.now);
        QCOMPARE(campaigns.put(CampaignKind::Quest, Row{1, late})->refusal, QString());
        QCOMPARE(shop.balance(TestShop::phone(2)), before + 30);
        QCOMPARE(shop.balance(TestShop::phone(1)), 2 + 60);
        QVERIFY(!campaigns.put(CampaignKind::Quest, Row{1, late})->isChanged);
    }

    void standingTellsHowFarAndWhatCounts()
    {
        PlayingShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        for (int day : {1, 2, 20})
            shop.perform(kiosk, {1, day});
        shop.perform(kiosk, {1, -1});
        shop.push(kiosk, kiosk.all());
        const qint64 member = (*shop.database->members.find(TestShop::phone(1)))->id;
        QuestStanding standing(shop.database->quests, shop.database->deeds, shop.database->ledger);
        wire::ProvenAnswer answer;
        QVERIFY(
            standing.fill(answer, member, shop.store.id, september.addDays(20), Whose::Account));
        QMap<QString, QList<int>> counts;
        for (const wire::QuestState &state : answer.quests)
            counts.insert(state.quest, state.counts);
        QCOMPARE(counts, (QMap<QString, QList<int>>{
                             {u"both"_s, {3, 1}}, {u"days"_s, {4}}, {u"regular"_s, {3}}}));
        QCOMPARE(answer.badges.size(), 3);
        QVERIFY(answer.counted.contains(u"check_in"_s));
        QVERIFY(answer.counted.contains(u"visit"_s));
        QVERIFY(answer.counted.contains(u"enter gift"_s));
        wire::ProvenAnswer tomorrow;
        QVERIFY(
            standing.fill(tomorrow, member, shop.store.id, september.addDays(21), Whose::Account));
        QCOMPARE(tomorrow.counted, QStringList{u"enter gift"_s});
        wire::ProvenAnswer later;
        QVERIFY(standing.fill(later, member, shop.store.id, september.addDays(60), Whose::Account));
        QVERIFY(later.quests.isEmpty());
        QCOMPARE(later.badges.size(), 3); // what was earned stays
    }
};

QTEST_GUILESS_MAIN(tst_QuestRewards)
#include "tst_questrewards.moc"
