// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quests and levels as values: what a round is, how far one is, and the bytes. And
// the PINs that anybody would try first.
#include "contract/domain/pin.h"
#include "contract/domain/storeprofile.h"
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"

#include <QTest>
#include <rapidcheck.h>

using namespace endcap;
using namespace Qt::StringLiterals;

namespace
{

Quest someQuest()
{
    Quest quest;
    quest.id = u"regular"_s;
    quest.title = u"Regular"_s;
    quest.text = u"Come by."_s;
    quest.badge = u"footprints"_s;
    quest.steps = {{DeedKind::CheckIn, 3}, {DeedKind::Enter, 1}};
    quest.points = 60;
    quest.from = QDate(2026, 11, 2);
    quest.until = QDate(2026, 11, 29);
    quest.rounds = 2;
    quest.stores = {u"S1"_s};
    return quest;
}

QString fieldOf(QCborMap map)
{
    const auto read = wire::decodeQuest(u"q"_s, wire::encodeCbor(map));
    return read ? QString() : read.error().field;
}

} // namespace

class QuestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundNeedsEveryStep()
    {
        const Quest quest = someQuest();
        QCOMPARE(roundsDone(quest, {2, 1}), 0);
        QCOMPARE(roundsDone(quest, {3, 0}), 0);
        QCOMPARE(roundsDone(quest, {3, 1}), 1);
        QCOMPARE(roundsDone(quest, {6, 1}), 1);
        QCOMPARE(roundsDone(quest, {7, 2}), 2);
        QCOMPARE(roundsDone(quest, {99, 99}), 2);
        // Counts of another quest are none of this one.
        QCOMPARE(roundsDone(quest, {9}), 0);
        QCOMPARE(roundsDone(Quest(), {}), 0);
    }

    void progressBeginsAnewWithEachRoundAndStaysFullAtTheLast()
    {
        const Quest quest = someQuest();
        QCOMPARE(stepsDone(quest, {2, 5}), (QList<int>{2, 1}));
        QCOMPARE(stepsDone(quest, {3, 1}), (QList<int>{0, 0}));
        QCOMPARE(stepsDone(quest, {5, 1}), (QList<int>{2, 0}));
        QCOMPARE(stepsDone(quest, {6, 2}), (QList<int>{3, 1}));
        QCOMPARE(stepsDone(quest, {60, 20}), (QList<int>{3, 1}));
    }

    void moreIsNeverLess()
    {
        QVERIFY(rc::check("one more deed never takes a round away", [] {
            Quest quest = someQuest();
            quest.rounds = *rc::gen::inRange(1, 6);
            const int step = *rc::gen::inRange(0, 2);
            QList<int> counts{*rc::gen::inRange(0, 20), *rc::gen::inRange(0, 20)};
            const int before = roundsDone(quest, counts);
            ++counts[step];
            RC_ASSERT(roundsDone(quest, counts) >= before);
            RC_ASSERT(roundsDone(quest, counts) <= quest.rounds);
            for (qsizetype i = 0; i < 2; ++i)
                RC_ASSERT(stepsDone(quest, counts).at(i) <= quest.steps.at(i).times);
        }));
    }

    void aQuestRunsOnTheStoresCalendar()
    {
        StoreProfile store;
        store.id = u"S1"_s;
        store.timeZone = u"America/Chicago"_s;
        const Quest quest = someQuest();
        const QDateTime lastMinute(QDate(2026, 11, 30), QTime(5, 59), Qt::UTC); // 23:59 there
        QVERIFY(isOn(quest, store, lastMinute));
        QVERIFY(!isOn(quest, store, lastMinute.addSecs(60)));
        QVERIFY(!isOn(quest, store, QDateTime(QDate(2026, 11, 2), QTime(5, 59), Qt::UTC)));
        store.id = u"S2"_s;
        QVERIFY(!isOn(quest, store, lastMinute));
    }

    void levelsRise()
    {
        const QList<Level> levels{{u"Seed"_s, 0}, {u"Sprout"_s, 500}, {u"Tree"_s, 2000}};
        QCOMPARE(levelAt(levels, 0), 0);
        QCOMPARE(levelAt(levels, 499), 0);
        QCOMPARE(levelAt(levels, 500), 1);
        QCOMPARE(levelAt(levels, 1'000'000), 2);
        QCOMPARE(levelAt({}, 10), -1);
        QCOMPARE(levelAt({{u"Late"_s, 100}}, 99), -1);
    }

    void bytes()
    {
        const Quest quest = someQuest();
        QCOMPARE(wire::decodeQuest(quest.id, wire::encodeQuest(quest)).value(), quest);
        const Consent consent{u"news"_s, 3, u"News"_s, u"You may write to me."_s, {u"S1"_s}};
        QCOMPARE(wire::decodeConsent(consent.id, wire::encodeConsent(consent)).value(), consent);
        QCOMPARE(markOf(consent), u"news 3"_s);
    }

    void badFieldsAreNamed()
    {
        const QCborMap map = wire::decodeCborMap(wire::encodeQuest(someQuest())).value();
        QCOMPARE(fieldOf(map), QString());
        for (const auto &[key, value] :
             {std::pair(u"steps"_s, QCborValue(QCborArray())),
              std::pair(u"from"_s, QCborValue(u"soon"_s)), std::pair(u"rounds"_s, QCborValue(0)),
              std::pair(u"points"_s, QCborValue(-1))}) {
            QCborMap changed = map;
            changed[key] = value;
            QCOMPARE(fieldOf(changed), key);
        }
        QCborMap changed = map;
        changed[u"steps"_s] = QCborArray{QCborMap{{u"do"_s, u"gamble"_s}, {u"times"_s, 1}}};
        QCOMPARE(fieldOf(changed), u"steps"_s);
    }

    void everyDeedHasItsName()
    {
        for (DeedKind kind : {DeedKind::CheckIn, DeedKind::Enter, DeedKind::Read, DeedKind::Review,
                              DeedKind::TellFriends, DeedKind::Visit})
            QCOMPARE(deedNamed(nameOf(kind)), kind);
        QVERIFY(!deedNamed(u"roulette"_s));
    }

    void pins()
    {
        for (const auto &good : {u"2468"_s, u"83021947"_s, u"0000"_s})
            QVERIFY(isPin(good));
        for (const auto &bad : {u"123"_s, u"123456789"_s, u"12a4"_s, u"١٢٣٤"_s, QString()})
            QVERIFY(!isPin(bad));
        const QString phone = u"+16125550142"_s;
        for (const auto &easy : {u"0000"_s, u"77777"_s, u"1234"_s, u"8765"_s, u"7890"_s, u"1212"_s,
                                 u"123123"_s, u"0142"_s, u"5550142"_s})
            QVERIFY2(isEasyPin(easy, phone), qPrintable(easy));
        for (const auto &fine : {u"2468"_s, u"1357"_s, u"8024"_s, u"12121"_s, u"6125"_s})
            QVERIFY2(!isEasyPin(fine, phone), qPrintable(fine));
    }
};

QTEST_GUILESS_MAIN(QuestsTest)
#include "tst_quests.moc"
