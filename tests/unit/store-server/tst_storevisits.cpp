// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is there: only a right PIN proves, everybody else gets the same answer, and
// guessing is slow, also over a restart.
#include "testvisit.h"

#include "store-server/members/pincheck.h"

using namespace endcap;
using namespace endcap::server;
using namespace std::chrono_literals;

namespace
{

const Claim ada{Claim::How::Phone, QStringLiteral("+12125550142")};
const Claim without{Claim::How::Phone, QStringLiteral("+12125550143")};
const Claim nobody{Claim::How::Phone, QStringLiteral("+12125550199")};

void addMember(TestShop &shop, const Claim &claim, const char *pin)
{
    Member member{0, QStringLiteral("M") + claim.value, QStringLiteral("Ada Morgan"), std::nullopt};
    if (pin) {
        const QByteArray salt = shop.random.bytes(16);
        member.pin = PinCheck{salt, checkOf(QLatin1String(pin), salt, shop.keys.pepper)};
    }
    const auto id = shop.database->members.add(member, shop.clock.now);
    if (!shop.database->members.addAlias(*id, claim))
        qFatal("no alias");
}

const wire::VisitAnswer plainClaimed = wire::ClaimedAnswer{0s};

} // namespace

class tst_StoreVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightPinProves()
    {
        TestShop shop;
        addMember(shop, ada, "2468");
        TestVisit visit(shop);
        TestKiosk kiosk = shop.addKiosk(8);
        kiosk.add(shop.entered(), ada);
        for (int day = 0; day < 7; ++day)
            kiosk.add(shop.checkedIn(day), ada);
        const QDate today =
            shop.store.dayAt(QDateTime::fromMSecsSinceEpoch(shop.clock.now, Qt::UTC));
        QCOMPARE(std::get<wire::ProvenAnswer>(visit.login(ada, QStringLiteral("2468"))).points, 0);
        shop.push(kiosk, kiosk.all());
        auto answer = std::get<wire::ProvenAnswer>(visit.login(ada, QStringLiteral("2468")));
        QCOMPARE(answer.name, QStringLiteral("Ada Morgan"));
        QCOMPARE(answer.points, 7 * 50 + 100);
        QCOMPARE(answer.stamps, 2);
        QVERIFY(!answer.checkedIn);
        QCOMPARE(answer.entered, QStringList{QStringLiteral("gift")});
        kiosk.add(CheckInMade{shop.store.id, today}, ada);
        shop.push(kiosk, kiosk.all());
        answer = std::get<wire::ProvenAnswer>(visit.login(ada, QStringLiteral("2468")));
        QVERIFY(answer.checkedIn);
    }

    void whoIsNotProvenLooksLikeNobody()
    {
        TestShop shop;
        addMember(shop, ada, "2468");
        addMember(shop, without, nullptr);
        TestVisit visit(shop);
        const Answer wrong = visit.raw(ada, QStringLiteral("1111"));
        const Answer noPin = visit.raw(without, QStringLiteral("1111"));
        const Answer unknown = visit.raw(nobody, QStringLiteral("1111"));
        const Answer nonsense = visit.raw({Claim::How::Card, QStringLiteral("x")}, QString());
        for (const Answer &answer : {wrong, noPin, unknown, nonsense}) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body.size(), wrong.body.size());
            QCOMPARE(visit.open(answer), plainClaimed);
        }
        QCOMPARE(visit.worker.jobs, 4); // one scrypt each
        const Answer right = visit.raw(ada, QStringLiteral("2468"));
        QCOMPARE(right.body.size(), wrong.body.size());
    }

    void fiveWrongOnesMakeItWait_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a member") << true;
        QTest::newRow("nobody") << false;
    }
    void fiveWrongOnesMakeItWait()
    {
        QFETCH(bool, isKnown);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        auto shop = std::make_unique<TestShop>(path);
        if (isKnown)
            addMember(*shop, ada, "2468");
        {
            TestVisit visit(*shop);
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(visit.login(ada, QStringLiteral("1111")), plainClaimed);
                shop->clock.now += 60'000;
            }
            // The fifth is told at once that the sixth has to wait.
            QCOMPARE(visit.login(ada, QStringLiteral("1111")),
                     wire::VisitAnswer(wire::ClaimedAnswer{15min - 4min}));
        }
        const qint64 now = shop->clock.now;
        shop.reset(); // a restart
        TestShop again(path);
        again.clock.now = now + 1000;
        TestVisit visit(again);
        const wire::VisitAnswer waits = wire::ClaimedAnswer{15min - 4min - 1s};
        QCOMPARE(visit.login(ada, QStringLiteral("2468")), waits); // right or not
        QCOMPARE(visit.login(ada, QStringLiteral("1111")), waits);
        QCOMPARE(visit.worker.jobs, 0);
        // Others are not held up.
        QCOMPARE(visit.login(nobody, QStringLiteral("1111")), plainClaimed);
        // When the first is 15 minutes old one more may be tried.
        again.clock.now = now - 4 * 60'000 + 15 * 60'000;
        QCOMPARE(
            std::holds_alternative<wire::ProvenAnswer>(visit.login(ada, QStringLiteral("2468"))),
            isKnown);
    }

    void rightOnesAreNotCounted()
    {
        TestShop shop;
        addMember(shop, ada, "2468");
        TestVisit visit(shop);
        for (int i = 0; i < 8; ++i)
            QVERIFY(std::holds_alternative<wire::ProvenAnswer>(
                visit.login(ada, QStringLiteral("2468"))));
    }

    void guessesSentTogetherAreCountedTogether()
    {
        TestShop shop;
        addMember(shop, ada, "2468");
        TestVisit visit(shop);
        visit.worker.isAtOnce = false;
        QList<Answer> answers;
        for (int i = 0; i < 20; ++i) {
            visit.visits.take(visit.device, visit.ask(ada, QString::number(1000 + i)),
                              [&](const Answer &answer) { answers.append(answer); });
        }
        QCOMPARE(visit.worker.jobs, 5);
        QCOMPARE(answers.size(), 15);
        visit.worker.workAll();
        QCOMPARE(answers.size(), 20);
    }

    void tooManyAtOnceComeBack()
    {
        TestShop shop;
        addMember(shop, ada, "2468");
        TestVisit visit(shop);
        visit.worker.isFull = true;
        for (int i = 0; i < 8; ++i) {
            const Answer answer = visit.raw(ada, QStringLiteral("2468"));
            QCOMPARE(answer.status, 429);
            QVERIFY(answer.retryAfter > 0s);
        }
        visit.worker.isFull = false; // and none of them was counted
        QVERIFY(
            std::holds_alternative<wire::ProvenAnswer>(visit.login(ada, QStringLiteral("2468"))));
    }

    void refusesWhatIsNotForIt()
    {
        TestShop shop;
        TestVisit visit(shop);
        Answer answer;
        const auto keep = [&](const Answer &given) { answer = given; };
        visit.visits.take(visit.device, "nonsense", keep);
        QCOMPARE(answer.status, 400);
        QByteArray body = visit.ask(ada, QStringLiteral("2468"));
        body[body.size() - 20] = static_cast<char>(body.at(body.size() - 20) ^ 1);
        visit.visits.take(visit.device, body, keep);
        QCOMPARE(answer.status, 400);
        // Sealed by another kiosk.
        const Device other = shop.device(shop.addKiosk(9));
        visit.visits.take(other, visit.ask(ada, QStringLiteral("2468")), keep);
        QCOMPARE(answer.status, 400);
        QCOMPARE(visit.worker.jobs, 0);
    }

    void aPinIsKeptAsNothingThatCanBeGuessedFromTheTables()
    {
        const QByteArray salt(16, 's');
        const QByteArray one = checkOf(QStringLiteral("2468"), salt, QByteArray(32, 'p'));
        QCOMPARE(one.size(), 32);
        QCOMPARE(checkOf(QStringLiteral("2468"), salt, QByteArray(32, 'p')), one);
        QVERIFY(checkOf(QStringLiteral("2468"), salt, QByteArray(32, 'q')) != one);
        QVERIFY(checkOf(QStringLiteral("2468"), QByteArray(16, 't'), QByteArray(32, 'p')) != one);
        QVERIFY(checkOf(QStringLiteral("2469"), salt, QByteArray(32, 'p')) != one);
        QVERIFY(isSameCheck(one, one));
        QVERIFY(!isSameCheck({}, {}));
    }
};

QTEST_GUILESS_MAIN(tst_StoreVisits)
#include "tst_storevisits.moc"
