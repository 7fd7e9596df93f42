// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far somebody is with quests on the screen: what the store said and what she did
// since, and nothing that might not count; when it is celebrated, and what a claimed
// visit may see.
#include "tests/unit/app/walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

namespace
{

struct Player : WalkIn {
    Player()
    {
        const QDate today = core.door.store.dayAt(QDateTime::currentDateTimeUtc());
        Quest both = fakes::sampleQuest(u"both"_s, today, 2);
        both.steps.append({DeedKind::Enter, 1});
        Quest twice = fakes::sampleQuest(u"twice"_s, today, 1);
        twice.rounds = 2;
        Quest later = fakes::sampleQuest(u"later"_s, today, 1);
        later.from = today.addDays(3);
        core.door.quests = {both, later, twice};
        core.door.store.levels = {{u"Seed"_s, 0}, {u"Tree"_s, 1300}, {u"Wood"_s, 5000}};
        wire::ProvenAnswer &answer = core.door.members[u"+12125550142"_s].answer;
        answer.earned = 1250;
        answer.quests = {{u"both"_s, {1, 0}}, {u"twice"_s, {1}}};
        answer.badges = {{u"twice"_s, u"Twice"_s, u"footprints"_s, 1},
                         {u"old"_s, u"Of last year"_s, u"no-such-icon"_s, 3}};
    }
    wire::ProvenAnswer &answer() { return core.door.members[u"+12125550142"_s].answer; }
    QuestsController &quests() { return *app->quests(); }

    bool checkIn()
    {
        app->checkIn()->checkIn();
        return QTest::qWaitFor([&] { return app->checkIn()->phase() == CheckInController::Saved; });
    }
    bool enter()
    {
        app->flow()->openDrawing();
        app->drawing()->enter();
        return QTest::qWaitFor(
            [&] { return app->drawing()->phase() == DrawingController::Entered; });
    }
    QuestRow row(const QString &quest)
    {
        for (const QuestRow &each : quests().quests()->rows()) {
            if (each.quest == quest)
                return each;
        }
        return {};
    }
};

} // namespace

class QuestTallyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimedVisitSeesTheOfferAlone()
    {
        Player player;
        QVERIFY(player.comeIn());
        QCOMPARE(player.quests().questCount(), 2); // what is not on is not shown
        QCOMPARE(player.quests().openPoints(), 120);
        QVERIFY(!player.row(u"both"_s).isKnown);
        QVERIFY(player.checkIn() && player.enter());
        player.core.link().tellSettled({1, QString()});
        player.core.link().tellSettled({2, QString()});
        QTRY_VERIFY(player.app->drawing()->isSent());
        QCOMPARE(player.row(u"both"_s).done, 0);
        QVERIFY(!player.quests().isCelebrating());
        QCOMPARE(player.quests().badges()->rowCount(), 0);
        QVERIFY(player.quests().levelName().isEmpty());
        QCOMPARE(player.quests().rewardsHere(), 0);
    }

    void whatSheDoesMovesOn()
    {
        Player player;
        QVERIFY(player.comeInProven());
        QCOMPARE(player.row(u"both"_s).done, 1);
        QCOMPARE(player.row(u"both"_s).total, 3);
        QCOMPARE(player.quests().nearestTitle(), u"Quest both"_s);
        QCOMPARE(player.quests().levelName(), u"Seed"_s);
        QCOMPARE(player.quests().pointsToNextLevel(), 50);
        QVERIFY(player.checkIn());
        QCOMPARE(player.row(u"both"_s).done, 2);
        // The round of the other is full: it is celebrated, and not yet promised.
        QVERIFY(player.quests().isCelebrating());
        QCOMPARE(player.quests().celebratedTitle(), u"Quest twice"_s);
        QVERIFY(!player.quests().isCelebratedConfirmed());
        QVERIFY(player.row(u"twice"_s).isWaiting);
        QCOMPARE(player.quests().rewardsHere(), 0);
        QCOMPARE(player.quests().badges()->rows().first().times, 1);
        const int before = player.app->home()->points();
        player.core.link().tellSettled({1, QString()});
        QTRY_VERIFY(player.quests().isCelebratedConfirmed());
        QCOMPARE(player.quests().rewardsHere(), 60);
        QCOMPARE(player.app->home()->points(), before + 60);
        QCOMPARE(player.quests().levelName(), u"Tree"_s);
        QCOMPARE(player.quests().badges()->rows().first().times, 2);
        QVERIFY(player.row(u"twice"_s).isFinished);
        player.quests().dismissCelebration();
        QVERIFY(!player.quests().isCelebrating());
        QVERIFY(player.enter());
        QCOMPARE(player.quests().celebratedTitle(), u"Quest both"_s);
        player.quests().dismissCelebration();
        player.core.link().tellSettled({2, QString()});
        QTRY_VERIFY(!player.row(u"both"_s).isWaiting);
        QVERIFY(!player.quests().isCelebrating()); // once
        QCOMPARE(player.quests().badgeCount(), 3);
    }

    void whatTheStoreRefusesIsTakenBack()
    {
        Player player;
        QVERIFY(player.comeInProven());
        QVERIFY(player.checkIn());
        QVERIFY(player.quests().isCelebrating());
        player.core.link().tellSettled({1, u"already-checked-in"_s});
        QTRY_VERIFY(!player.quests().isCelebrating());
        QCOMPARE(player.row(u"both"_s).done, 1);
    }

    // Somebody else was here under that number today: she is not to learn it.
    void anUnprovenNumberMovesOnWhateverOthersDid()
    {
        QList<int> points;
        for (const QString &code : {QString(), u"already-checked-in"_s}) {
            Player player;
            player.answer().isNumberProven = false;
            QVERIFY(player.comeInProven());
            QVERIFY(player.checkIn());
            player.core.link().tellSettled({1, code});
            QTRY_VERIFY(player.quests().isCelebratedConfirmed());
            QCOMPARE(player.row(u"both"_s).done, 2);
            QVERIFY(player.row(u"twice"_s).isFinished);
            points.append(player.app->home()->points());
        }
        QCOMPARE(points.at(0), points.at(1));
    }

    void whatWasCountedBeforeCountsNoMore()
    {
        Player player;
        player.answer().counted = {u"enter card"_s, u"visit"_s};
        QVERIFY(player.comeInProven());
        QVERIFY(player.enter());
        QCOMPARE(player.row(u"both"_s).done, 1);
    }

    void aListThatMayBeCutTellsNothingNew()
    {
        Player player;
        for (int i = 0; i < 60; ++i)
            player.answer().counted.append(u"read %1"_s.arg(i, 14, 10, QChar(u'0')));
        QVERIFY(player.comeInProven());
        QVERIFY(player.enter());
        QCOMPARE(player.row(u"both"_s).done, 1);
        QVERIFY(player.checkIn()); // of a day: that list would say so
        QCOMPARE(player.row(u"both"_s).done, 2);
    }

    void aVisitIsADayWithAnything()
    {
        Player player;
        Quest days = fakes::sampleQuest(u"days"_s, QDate::currentDate(), 1);
        days.steps = {{DeedKind::Visit, 2}};
        player.core.door.quests.append(days);
        player.answer().quests.append({u"days"_s, {1}});
        QVERIFY(player.comeInProven());
        QVERIFY(player.enter());
        QCOMPARE(player.row(u"days"_s).done, 2);
        QVERIFY(player.checkIn());
        QCOMPARE(player.row(u"days"_s).done, 2);
    }

    void badgesOfOtherYearsStay()
    {
        Player player;
        QVERIFY(player.comeInProven());
        const auto &rows = player.quests().badges()->rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).title, u"Of last year"_s);
        QCOMPARE(rows.at(1).badge, u"medal"_s); // an icon that is not here
        QCOMPARE(rows.at(2).times, 0);          // to be had now
        QCOMPARE(player.quests().badgeCount(), 2);
    }
};

QTEST_GUILESS_MAIN(QuestTallyTest)
#include "tst_questtally.moc"
