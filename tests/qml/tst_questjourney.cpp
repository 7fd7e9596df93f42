// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quests, by touch: what a claimed visit sees, how far a proven one is, badges and
// level, and a quest that is finished by what she just did.
#include "tests/fakes/samples.h"
#include "tests/qml/pagetest.h"

using namespace endcap;
using namespace endcap::screentest;
using namespace Qt::StringLiterals;

namespace
{

void open(KioskOnScreen &kiosk)
{
    fakes::FakeDoor &door = kiosk.core.door;
    fill(door);
    const QDate today = door.store.dayAt(QDateTime::currentDateTimeUtc());
    for (int i = 1; i <= 7; ++i)
        door.quests.append(fakes::sampleQuest(u"q%1"_s.arg(i), today, i));
    door.store.levels = {{u"Seedling"_s, 0}, {u"Sapling"_s, 300}, {u"Maple"_s, 2500}};
    wire::ProvenAnswer ann{u"Ann"_s, 1240, 3, false, {}};
    ann.earned = 1300;
    for (int i = 1; i <= 7; ++i)
        ann.quests.append({u"q%1"_s.arg(i), {i == 2 ? 1 : 0}});
    ann.badges = {{u"old"_s, u"Early bird"_s, u"star"_s, 2}};
    door.members.insert(u"+16125550123"_s, {u"2468"_s, ann});
}

} // namespace

class QuestJourney final : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimedVisitSeesTheOffer()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arrive());
        QCOMPARE(kiosk.finger().reads(u"questsLineTitle"_s), u"7 quests for you"_s);
        TOUCH(u"questsLine"_s);
        SEE(u"questsScreen"_s);
        QCOMPARE(kiosk.finger().reads(u"questsTitle"_s), u"Quests"_s);
        QCOMPARE(kiosk.finger().reads(u"questsPrivacyTitle"_s), u"Your progress stays hidden"_s);
        QVERIFY(!kiosk.finger().sees(u"tabBadges"_s));
        for (const QString &text : kiosk.finger().readsAll()) {
            QVERIFY2(!text.contains(u" of "), qPrintable(text));
            QVERIFY2(!text.contains(u"Early"), qPrintable(text));
            QVERIFY2(!text.contains(u"Sapling"), qPrintable(text));
        }
        QVERIFY(kiosk.finger().sees(u"questTitle4"_s) && !kiosk.finger().sees(u"questTitle5"_s));
        TOUCH(u"moreQuestsButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"questTitle6"_s));
        JUDGE();
        TOUCH(u"moreQuestsButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"questTitle0"_s));
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
    }

    void aQuestIsFinishedAndCelebrated()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        QCOMPARE(kiosk.finger().reads(u"levelLabel"_s), u"Sapling"_s);
        QCOMPARE(kiosk.finger().reads(u"questsLineTitle"_s), u"Quest q2"_s);
        QCOMPARE(kiosk.finger().reads(u"questsLineNote"_s), u"1 of 2 done. See all quests"_s);
        TOUCH(u"pointsCard"_s);
        SEE(u"questsScreen"_s);
        TOUCH(u"tabBadges"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"levelName"_s), u"Sapling"_s);
        QCOMPARE(kiosk.finger().reads(u"levelNext"_s), u"1,200 more points to Maple"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"Early bird"_s));
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        TOUCH(u"checkInButton"_s);
        QTRY_VERIFY(kiosk.app.quests()->isCelebrating());
        TOUCH(u"backButton"_s); // nothing covers what she just did
        QTRY_VERIFY(kiosk.finger().sees(u"celebrationButton"_s));
        // q1 needs one check-in, q2 had one of two: one after the other.
        QTRY_COMPARE(kiosk.finger().reads(u"celebratedTitle"_s), u"Quest q1"_s);
        QCOMPARE(kiosk.finger().reads(u"celebratedState"_s),
                 u"Saved. It counts when the store has it."_s);
        kiosk.core.link().tellSettled({1, QString()});
        QTRY_COMPARE(kiosk.finger().reads(u"celebratedState"_s),
                     u"They are in your account, and the badge is yours."_s);
        TOUCH(u"celebrationButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"celebratedTitle"_s), u"Quest q2"_s);
        TOUCH(u"celebrationButton"_s);
        QTRY_VERIFY(!kiosk.finger().sees(u"celebrationButton"_s));
        SEE(u"homeScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"pointsLabel"_s), u"1,370"_s); // 10 and twice 60
        TOUCH(u"questsLine"_s);
        SEE(u"questsScreen"_s);
        // Finished ones stand behind.
        TOUCH(u"moreQuestsButton"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"questState6"_s), u"Finished"_s);
    }

    // Whoever comes next reads nothing of it, not even while it fades.
    void theFeastEndsWithTheVisit()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        TOUCH(u"checkInTile"_s);
        SEE(u"checkInScreen"_s);
        TOUCH(u"checkInButton"_s);
        QTRY_VERIFY(kiosk.app.quests()->isCelebrating());
        TOUCH(u"backButton"_s);
        QTRY_VERIFY(kiosk.finger().sees(u"celebrationButton"_s));
        kiosk.app.visit()->end();
        QVERIFY(!kiosk.finger().sees(u"celebratedTitle"_s));
        QVERIFY(kiosk.waitFor(u"goodbyeScreen"_s));
        QVERIFY(!kiosk.finger().sees(u"celebratedTitle"_s));
    }

    // Asking for the page for friends finishes a quest: its feast must not cover the code.
    void theFeastWaitsUntilTheCodeIsGone()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        fakes::FakeDoor &door = kiosk.core.door;
        door.quests.first().steps = {{DeedKind::TellFriends, 1}};
        door.store.peopleUrl = u"https://people.example"_s;
        door.store.friends.points = 20;
        door.shares = {
            fakes::sampleShare(u"come"_s, QDateTime::currentMSecsSinceEpoch() - 3'600'000, 24)};
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        JUDGE();
        TOUCH(u"friendsButton"_s);
        SEE(u"tellFriendsScreen"_s);
        QTRY_VERIFY(kiosk.app.quests()->isCelebrating());
        const auto *feast = kiosk.window().findChild<QObject *>(u"questCelebration"_s);
        QVERIFY(feast);
        QVERIFY(!feast->property("atHome").toBool());
        QVERIFY(kiosk.finger().sees(u"friendsCode"_s));
        JUDGE();
        TOUCH(u"backButton"_s);
        SEE(u"homeScreen"_s);
        QTRY_COMPARE(kiosk.finger().reads(u"celebratedTitle"_s), u"Quest q1"_s);
    }

    void withoutQuestsThereIsNoLine()
    {
        KioskOnScreen kiosk;
        ::open(kiosk);
        kiosk.core.door.quests.clear();
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.arriveWithPin(u"2468"_s));
        QVERIFY(!kiosk.finger().sees(u"questsLine"_s));
        TOUCH(u"pointsCard"_s);
        SEE(u"questsScreen"_s);
        QVERIFY(kiosk.finger().readsAll().contains(u"No quests right now"_s));
    }
};

QTEST_MAIN(QuestJourney)
#include "tst_questjourney.moc"
