// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an unproven PIN opens: what its holder did in her own visits, and nothing
// that anybody else did under the number. The attacks of PROTOCOL.md, "Joining".
#include "testvisit.h"

#include "store-server/drawings/drawnumbers.h"
#include "store-server/drawings/drawseal.h"
#include "store-server/drawings/drawwinners.h"
#include "store-server/import/memberrows.h"
#include "store-server/members/pincheck.h"
#include "store-server/members/registrationpins.h"
#include "testtable.h"

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const Claim number{Claim::How::Phone, u"+12125550142"_s};
const QString mallorysPin = u"9317"_s;

VisitId visitNumber(int n)
{
    return *VisitId::from(QByteArray(16, static_cast<char>(n)));
}

struct TestStreet : TestShop {
    TestStreet() : kiosk(addKiosk(7)), pins(*database, keys, random, worker)
    {
        Quest quest;
        quest.id = u"regular"_s;
        quest.title = u"Regular"_s;
        quest.badge = u"footprints"_s;
        quest.steps = {{DeedKind::CheckIn, 3}};
        quest.points = 60;
        quest.from = QDate(2026, 9, 1);
        quest.until = QDate(2026, 9, 30);
        put(quest);
        put(Consent{u"news"_s, 1, u"News"_s, u"You may write to me."_s, {}});
    }

    void join(const VisitId &visit)
    {
        kiosk.addIn(visit, joined(),
                    registration(number, u"Mallory"_s, mallorysPin, {u"news 1"_s}));
        send();
    }
    void checkIn(const VisitId &visit, int day)
    {
        kiosk.addIn(visit, checkedIn(day), {.claim = number});
        send();
    }
    void enter(const VisitId &visit)
    {
        kiosk.addIn(visit, entered(), {.claim = number});
        send();
    }
    /// A second round of the quest, another one, and points for telling friends.
    void makeRich()
    {
        Quest quest =
            *wire::decodeQuest(u"regular"_s, (*database->quests.published(u"regular"_s))->body);
        quest.rounds = 2;
        put(quest);
        quest.id = u"curious"_s;
        quest.steps = {{DeedKind::Read, 1}, {DeedKind::Enter, 1}, {DeedKind::Visit, 4}};
        quest.rounds = 1;
        quest.points = 30;
        quest.from = QDate(2026, 5, 1); // what has no day of its own is of the kiosk's floor
        put(quest);
        store.friends.points = 20;
        TestShop::put(u"store"_s, store.id, wire::encodeStore(store));
    }
    /// All that a day can bring.
    void doAll(const VisitId &visit, int day)
    {
        kiosk.addIn(visit, checkedIn(day), {.claim = number});
        kiosk.addIn(visit, FriendsTold{store.id, QDate(2026, 9, 1).addDays(day)},
                    {.claim = number});
        kiosk.addIn(visit, entered(), {.claim = number});
        kiosk.addIn(visit, ReviewsRead{u"00012000161155"_s}, {.claim = number});
        send();
    }
    /// Seven days of hers after she joined, the last one today, and what her PIN is told on
    /// three of them. The owner does the same on her days, before or after.
    struct Owner {
        int from = 100;
        int until = 100;
        bool isFirst = true;
    };
    static QList<wire::ProvenAnswer> week(const Owner &owner)
    {
        TestStreet street;
        street.makeRich();
        const auto ownersDay = [&](int day) {
            if (day >= owner.from && day <= owner.until)
                street.doAll(visitNumber(100 + day), day);
        };
        for (int day = 0; day < 14; ++day)
            ownersDay(day);
        street.join(visitNumber(1));
        const qint64 member = (*street.database->members.find(number))->id;
        QList<wire::ProvenAnswer> told;
        for (int day = 14; day <= 20; ++day) {
            const VisitId visit = visitNumber(day);
            // As a login with her PIN does, without its work.
            if (!street.database->registrations.addOwnVisit(street.kiosk.id, visit, member))
                qFatal("not hers");
            if (owner.isFirst)
                ownersDay(day);
            street.doAll(visit, day);
            if (!owner.isFirst)
                ownersDay(day);
            if (day % 3 == 2)
                told.append(street.login(visitNumber(30 + day), mallorysPin).value());
        }
        return told;
    }
    void send()
    {
        if (push(kiosk, kiosk.all()).status != 200)
            qFatal("not pushed");
        pins.work();
    }
    std::optional<wire::ProvenAnswer> login(const VisitId &visit, const QString &pin)
    {
        TestVisit asks(*this);
        asks.visit = visit;
        const auto answer = asks.login(number, pin);
        const auto *proven = std::get_if<wire::ProvenAnswer>(&answer);
        return proven ? std::optional(*proven) : std::nullopt;
    }

    void prove(const QString &pin)
    {
        auto member = **database->members.find(number);
        const QByteArray salt = random.bytes(16);
        member.pin = PinCheck{salt, checkOf(pin, salt, keys.pepper)};
        member.provenMs = clock.now;
        if (!database->members.update(member))
            qFatal("not proven");
    }
    void draw()
    {
        const DrawBook drawBook = book();
        const QString gift = u"gift"_s;
        wait(2.5);
        bool isGood = DrawSeal(drawBook).seal(gift, u"Ann"_s).has_value();
        wait(1);
        for (const QString &person : {u"Ann"_s, u"Bo"_s})
            isGood = isGood && DrawNumbers(drawBook).take(
                                   gift, {u"Lottery"_s, u"4 8 15 16 23 42, 7"_s, person});
        if (!isGood || !DrawWinners(drawBook).draw(gift, u"Ann"_s))
            qFatal("not drawn");
    }

    TestKiosk kiosk;
    TestWorker worker;
    RegistrationPins pins;
};

} // namespace

class tst_Joining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoJoinedSeesWhatSheDid()
    {
        TestStreet street;
        street.join(visitNumber(1));
        street.checkIn(visitNumber(1), 1);
        auto seen = street.login(visitNumber(2), mallorysPin);
        QVERIFY(seen);
        QCOMPARE(seen->name, u"Mallory"_s);
        QVERIFY(!seen->isNumberProven);
        QCOMPARE(seen->points, 200 + 50);
        QCOMPARE(seen->stamps, 1);
        // The visit that the PIN opened is hers from now on.
        street.checkIn(visitNumber(2), 2);
        street.enter(visitNumber(2));
        seen = street.login(visitNumber(3), mallorysPin);
        QCOMPARE(seen->points, 200 + 100);
        QCOMPARE(seen->earned, 200 + 100);
        QCOMPARE(seen->stamps, 2);
        QCOMPARE(seen->entered, QStringList{u"gift"_s});
        QCOMPARE(seen->quests.value(0).counts, QList<int>{2});
        street.checkIn(visitNumber(3), 3);
        seen = street.login(visitNumber(4), mallorysPin);
        QCOMPARE(seen->points, 200 + 150 + 60);
        QCOMPARE(seen->badges.value(0).title, u"Regular"_s);
    }

    // Somebody registers my number with her own PIN: what I gathered before, and what
    // I gather later, without a PIN, is none of hers.
    void whatOthersDidStaysHidden_data()
    {
        QTest::addColumn<bool>("isBefore");
        QTest::newRow("before she registered") << true;
        QTest::newRow("after she registered") << false;
    }
    void whatOthersDidStaysHidden()
    {
        QFETCH(bool, isBefore);
        TestStreet street;
        const auto mine = [&] {
            street.enter(visitNumber(10));
            for (int day = 1; day < 6; ++day)
                street.checkIn(visitNumber(10 + day), day);
        };
        if (isBefore)
            mine();
        street.join(visitNumber(1));
        if (!isBefore)
            mine();
        QCOMPARE(street.balance(number), 5 * 50 + 100 + 60 + 200); // it is all there
        const auto seen = street.login(visitNumber(2), mallorysPin);
        QVERIFY(seen);
        QCOMPARE(seen->points, 200);
        QCOMPARE(seen->earned, 200);
        QCOMPARE(seen->stamps, 0);
        QVERIFY(!seen->checkedIn);
        QVERIFY(seen->entered.isEmpty());
        QVERIFY(seen->badges.isEmpty());
        QVERIFY(seen->counted.isEmpty());
        QCOMPARE(seen->quests.value(0).counts, QList<int>{0});
    }

    // On the same days, in the same drawing: before her and after her. All that she is told
    // is what she would be told of a number that nobody has.
    void theOwnersDaysTellNothing_data()
    {
        QTest::addColumn<int>("ownerFrom");
        QTest::addColumn<int>("ownerUntil");
        QTest::addColumn<bool>("isFirst");
        for (const bool isFirst : {true, false}) {
            const QByteArray when = isFirst ? "first" : "second";
            QTest::newRow("the same days, " + when) << 14 << 20 << isFirst;
            QTest::newRow("today, " + when) << 20 << 20 << isFirst;
            QTest::newRow("other days too, " + when) << 8 << 16 << isFirst;
        }
        QTest::newRow("other days") << 1 << 7 << true;
    }
    void theOwnersDaysTellNothing()
    {
        QFETCH(int, ownerFrom);
        QFETCH(int, ownerUntil);
        QFETCH(bool, isFirst);
        static const QList<wire::ProvenAnswer> alone = TestStreet::week({});
        const auto told = TestStreet::week({ownerFrom, ownerUntil, isFirst});
        QCOMPARE(told.size(), alone.size());
        for (qsizetype i = 0; i < told.size(); ++i) {
            QCOMPARE(told.at(i).points, alone.at(i).points);
            QCOMPARE(told.at(i).counted, alone.at(i).counted);
            QVERIFY(told.at(i) == alone.at(i));
        }
        // Hers are all there: seven days, a full card, two rounds of a quest, another quest.
        const wire::ProvenAnswer &last = told.last();
        QCOMPARE(last.points, 200 + 7 * (50 + 20) + 100 + 2 * 60 + 30);
        QCOMPARE(last.stamps, 2);
        QVERIFY(last.checkedIn && last.toldFriends);
        QCOMPARE(last.entered, QStringList{u"gift"_s});
        QCOMPARE(last.badges.size(), 2);
    }

    // A reward that only all deeds together have earned would tell her of mine.
    void aSharedRewardTellsNothing()
    {
        TestStreet street;
        for (int day = 1; day < 5; ++day)
            street.checkIn(visitNumber(10 + day), day);
        street.join(visitNumber(1));
        street.checkIn(visitNumber(1), 6); // the fifth of the card, and the quest stands at 5
        const auto seen = street.login(visitNumber(2), mallorysPin);
        QCOMPARE(seen->points, 200 + 50);
        QVERIFY(seen->badges.isEmpty());
        QCOMPARE(street.balance(number), 5 * 50 + 100 + 60 + 200);
    }

    void aMembersNumberOpensNothing()
    {
        TestStreet street;
        const QByteArray salt = street.random.bytes(16);
        const Member owner{0, u"M1"_s, u"Ada Morgan"_s,
                           PinCheck{salt, checkOf(u"2468"_s, salt, street.keys.pepper)}};
        const auto id = street.database->members.add(owner, street.clock.now);
        QVERIFY(street.database->members.addAlias(*id, number));
        street.join(visitNumber(1));
        QVERIFY(!street.login(visitNumber(2), mallorysPin));
        const auto seen = street.login(visitNumber(3), u"2468"_s);
        QVERIFY(seen && seen->isNumberProven);
        QCOMPARE(seen->name, u"Ada Morgan"_s);
    }

    // Headquarters takes the number into its books: whoever registered it before has
    // no PIN to it any more, and sees no name.
    void anImportEndsWhatWasUnproven()
    {
        TestStreet street;
        street.join(visitNumber(1));
        QVERIFY(street.login(visitNumber(2), mallorysPin));
        QTemporaryDir folder;
        MemberRows rows(*street.database, street.keys.pepper, u"US"_s, street.random,
                        street.clock.now);
        const auto report = importFile(
            *street.database, rows,
            fileWith(folder, u"m.csv"_s, "member,name,phone\nM1,Ada Morgan,+12125550142\n"));
        QVERIFY(report.refused.isEmpty());
        QVERIFY(!street.login(visitNumber(3), mallorysPin));
        // And nobody is written to because of what a stranger ticked.
        const auto consents = street.rows(ExportStore::Table::Consents);
        QCOMPARE(consents.size(), 1);
        QVERIFY(consents.first().contains("\"usable\":false"));
    }

    void aProvenNumberOpensEverything()
    {
        TestStreet street;
        street.checkIn(visitNumber(10), 1);
        street.prove(u"2468"_s);
        const auto seen = street.login(visitNumber(2), u"2468"_s);
        QVERIFY(seen && seen->isNumberProven);
        QCOMPARE(seen->points, 50);
    }

    // The number's only entry wins: whoever chose an unproven PIN is told nothing of it.
    void aPrizeWaitsForAProvenNumber()
    {
        TestStreet street;
        street.join(visitNumber(1));
        street.enter(visitNumber(1));
        street.draw();
        const auto unproven = street.login(visitNumber(2), mallorysPin);
        QVERIFY(unproven);
        QCOMPARE(unproven->entered, QStringList{u"gift"_s}); // her own entry
        QVERIFY(unproven->won.isEmpty());
        street.prove(u"2468"_s);
        const auto proven = street.login(visitNumber(3), u"2468"_s);
        QVERIFY(proven && proven->isNumberProven);
        QCOMPARE(proven->won.size(), 1);
        QCOMPARE(proven->won.first().drawing, u"gift"_s);
        QCOMPARE(proven->won.first().place, 1);
        QVERIFY(!street.login(visitNumber(4), u"1111"_s));
    }

    void aPinIsNoPinBeforeItWasWorkedOn()
    {
        TestStreet street;
        street.worker.isAtOnce = false;
        street.join(visitNumber(1));
        QVERIFY(!street.login(visitNumber(2), mallorysPin));
        street.worker.workAll();
        QVERIFY(street.login(visitNumber(3), mallorysPin));
    }

    void unprovenLooksLikeNobodyToWhoDoesNotKnowThePin()
    {
        TestStreet street;
        street.join(visitNumber(1));
        TestVisit visit(street);
        const Answer wrong = visit.raw(number, u"1111"_s);
        const Answer nobody = visit.raw({Claim::How::Phone, u"+12125550199"_s}, u"1111"_s);
        QCOMPARE(wrong.body.size(), nobody.body.size());
        QCOMPARE(visit.open(wrong), visit.open(nobody));
        QCOMPARE(visit.worker.jobs, 2); // the same work
    }
};

QTEST_GUILESS_MAIN(tst_Joining)
#include "tst_joining.moc"
