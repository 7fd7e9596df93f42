// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joining: one account and one bonus however often and from wherever somebody
// registers a number, and nobody who owns an account loses a letter of it.
#include "testshop.h"

#include "store-server/members/pincheck.h"
#include "store-server/members/registrationpins.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <rapidcheck.h>

using namespace endcap;
using namespace endcap::server;
using namespace Qt::StringLiterals;

namespace
{

const Claim ada{Claim::How::Phone, u"+12125550142"_s};

VisitId visitNumber(int n)
{
    return *VisitId::from(QByteArray(16, static_cast<char>(n)));
}

void addOwner(TestShop &shop, const Claim &claim)
{
    const QByteArray salt = shop.random.bytes(16);
    const Member member{0, u"M1"_s, u"Ada Morgan"_s,
                        PinCheck{salt, checkOf(u"2468"_s, salt, shop.keys.pepper)}};
    const auto id = shop.database->members.add(member, shop.clock.now);
    if (!shop.database->members.addAlias(*id, claim))
        qFatal("no alias");
}

QList<QJsonObject> objects(TestShop &shop, ExportStore::Table table)
{
    QList<QJsonObject> found;
    for (const QByteArray &row : shop.rows(table))
        found.append(QJsonDocument::fromJson(row).object());
    return found;
}

Consent news()
{
    return {u"news"_s, 2, u"News"_s, u"You may write to me."_s, {}};
}

} // namespace

class tst_Registrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyNewHasAnAccountAtOnce()
    {
        TestShop shop;
        shop.put(news());
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.addIn(visitNumber(1), shop.joined(),
                    TestShop::registration(ada, u" Ann Lee "_s, u"8306"_s,
                                           {u"news 2"_s, u"news 1"_s, u"nothing 7"_s}));
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.watermark, 1);
        QVERIFY(pushed.answer.refusals.isEmpty());
        QCOMPARE(shop.balance(ada), 200);
        const auto member = *shop.database->members.find(ada);
        QVERIFY(member && !member->isProven() && !member->pin);
        const auto registration = *shop.database->registrations.of(member->id);
        QVERIFY(registration);
        QCOMPARE(registration->name, u"Ann Lee"_s);
        QCOMPARE(registration->email, u"her@example.com"_s);
        // What nobody was ever asked is no consent; and none may be used before a proof.
        const auto consents = objects(shop, ExportStore::Table::Consents);
        QCOMPARE(consents.size(), 1);
        QCOMPARE(consents.first()[u"purpose"].toString(), u"news"_s);
        QCOMPARE(consents.first()[u"version"].toInt(), 2);
        QVERIFY(consents.first()[u"given"].toBool());
        QVERIFY(!consents.first()[u"usable"].toBool());
        QCOMPARE(consents.first()[u"made_ms"].toInteger(), 1'780'000'000'000);
    }

    void whoOwnsAnAccountLosesNothing()
    {
        TestShop shop;
        shop.put(news());
        addOwner(shop, ada);
        const auto before = shop.rows(ExportStore::Table::Members);
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.addIn(visitNumber(1), shop.joined(),
                    TestShop::registration(ada, u"Mallory"_s, u"9999"_s, {u"news 2"_s}));
        // To the kiosk it looks the same.
        QVERIFY(shop.push(kiosk, kiosk.all()).answer.refusals.isEmpty());
        QCOMPARE(shop.rows(ExportStore::Table::Members), before);
        QCOMPARE(shop.balance(ada), 0);
        QVERIFY(shop.rows(ExportStore::Table::Consents).isEmpty());
        const auto kept = objects(shop, ExportStore::Table::Registrations);
        QCOMPARE(kept.size(), 1);
        QVERIFY(!kept.first()[u"counts"].toBool());
        QCOMPARE(kept.first()[u"name"].toString(), QString());
    }

    void theFirstRegistrationStays()
    {
        TestShop shop;
        TestKiosk one = shop.addKiosk(7);
        TestKiosk two = shop.addKiosk(8);
        one.addIn(visitNumber(1), shop.joined(), TestShop::registration(ada, u"Ann"_s, u"8306"_s));
        two.addIn(visitNumber(2), shop.joined(), TestShop::registration(ada, u"Eve"_s, u"9317"_s));
        shop.push(one, one.all());
        shop.push(two, two.all());
        QCOMPARE(shop.balance(ada), 200);
        const auto member = *shop.database->members.find(ada);
        QVERIFY(member);
        QCOMPARE((*shop.database->registrations.of(member->id))->name, u"Ann"_s);
        QCOMPARE(shop.rows(ExportStore::Table::Members).size(), 1);
    }

    void onePersonOneBonusInAnyOrder()
    {
        QVERIFY(rc::check("two kiosks, any events, any order: one account, one bonus", [] {
            constexpr int people = 3;
            struct Act {
                int person = 0;
                bool joins = false;
                int day = 0;
            };
            const auto evenly = [](int end) {
                return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
            };
            const auto act = rc::gen::map(
                rc::gen::tuple(evenly(people), rc::gen::arbitrary<bool>(), evenly(5)),
                [](const std::tuple<int, bool, int> &drawn) {
                    return Act{std::get<0>(drawn), std::get<1>(drawn), std::get<2>(drawn)};
                });
            const auto count = static_cast<size_t>(*evenly(12));
            const auto here = *rc::gen::container<std::vector<Act>>(count, act);
            const auto there = *rc::gen::container<std::vector<Act>>(count, act);

            TestShop shop;
            int visit = 0;
            const auto perform = [&](TestKiosk &kiosk, const std::vector<Act> &acts) {
                for (const Act &each : acts) {
                    const Claim claim = TestShop::phone(each.person);
                    if (each.joins) {
                        kiosk.addIn(visitNumber(++visit), shop.joined(),
                                    TestShop::registration(claim, u"Ann"_s, u"8306"_s));
                    } else {
                        kiosk.add(shop.checkedIn(each.day), claim);
                    }
                }
            };
            TestKiosk one = shop.addKiosk(7);
            TestKiosk two = shop.addKiosk(8);
            perform(one, here);
            perform(two, there);
            // Pushed in pieces, now from here, now from there.
            quint64 first = 1;
            quint64 second = 1;
            while (first <= static_cast<quint64>(one.count()) ||
                   second <= static_cast<quint64>(two.count())) {
                const bool isFirst =
                    second > static_cast<quint64>(two.count()) ||
                    (first <= static_cast<quint64>(one.count()) && *rc::gen::arbitrary<bool>());
                TestKiosk &kiosk = isFirst ? one : two;
                quint64 &at = isFirst ? first : second;
                RC_ASSERT(shop.push(kiosk, kiosk.batch(static_cast<qsizetype>(at),
                                                       static_cast<qsizetype>(at)))
                              .status == 200);
                ++at;
            }
            for (int person = 0; person < people; ++person) {
                QSet<int> days;
                bool hasJoined = false;
                for (const auto *acts : {&here, &there}) {
                    for (const Act &each : *acts) {
                        if (each.person != person)
                            continue;
                        hasJoined = hasJoined || each.joins;
                        if (!each.joins)
                            days.insert(each.day);
                    }
                }
                const auto visits = static_cast<qint64>(days.size());
                const qint64 expected = visits * 50 + visits / 5 * 100 + (hasJoined ? 200 : 0);
                RC_ASSERT(shop.balance(TestShop::phone(person)) == expected);
            }
            int counting = 0;
            for (const QJsonObject &row : objects(shop, ExportStore::Table::Registrations))
                counting += row[u"counts"].toBool() ? 1 : 0;
            RC_ASSERT(counting <= people);
        }));
    }

    void thePinIsWorkedOnAfterwards()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        const auto people = {TestShop::phone(1), TestShop::phone(2), ada};
        int visit = 0;
        for (const Claim &claim : people)
            kiosk.addIn(visitNumber(++visit), shop.joined(),
                        TestShop::registration(claim, u"Ann"_s, u"8306"_s));
        shop.push(kiosk, kiosk.all());
        TestWorker worker;
        worker.isAtOnce = false;
        RegistrationPins pins(*shop.database, shop.keys, shop.random, worker);
        // One at a time, and none when logins have filled the queue.
        worker.isFull = true;
        pins.work();
        worker.isFull = false;
        pins.work();
        pins.work();
        QCOMPARE(worker.waiting.size(), 1);
        while (!worker.waiting.empty())
            worker.workAll();
        QCOMPARE(worker.jobs, 3);
        for (const Claim &claim : people) {
            const auto member = *shop.database->members.find(claim);
            QVERIFY(member);
            const auto registration = *shop.database->registrations.of(member->id);
            QVERIFY(registration->pin);
            QVERIFY(isSameCheck(registration->pin->check,
                                checkOf(u"8306"_s, registration->pin->salt, shop.keys.pepper)));
        }
        pins.work();
        QCOMPARE(worker.jobs, 3);
    }

    void whatNoScreenSendsIsRefused_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"pin", "name", "claim", "nothing", "consents"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatNoScreenSendsIsRefused()
    {
        QFETCH(QString, how);
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        wire::EventSecret secret = TestShop::registration(ada, u"Ann"_s, u"8306"_s);
        if (how == "pin"_L1)
            secret.registration->pin = u"12a4"_s;
        else if (how == "name"_L1)
            secret.registration->name = u"  "_s;
        else if (how == "claim"_L1)
            secret.claim = {Claim::How::Card, u"2900000001428"_s};
        else if (how == "nothing"_L1)
            secret.registration.reset();
        else
            secret.registration->consents = QStringList(21, u"news 2"_s);
        kiosk.addIn(visitNumber(1), shop.joined(), secret);
        const auto pushed = shop.push(kiosk, kiosk.all());
        QCOMPARE(pushed.answer.refusals.value(0).code, u"unreadable"_s);
        QVERIFY(shop.rows(ExportStore::Table::Members).isEmpty());
    }

    void aKioskSpeaksForItsOwnStoreOnly()
    {
        TestShop shop;
        TestKiosk kiosk = shop.addKiosk(7);
        kiosk.addIn(visitNumber(1), MemberJoined{u"S2"_s},
                    TestShop::registration(ada, u"Ann"_s, u"8306"_s));
        QCOMPARE(shop.push(kiosk, kiosk.all()).answer.refusals.value(0).code, u"malformed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Registrations)
#include "tst_registrations.moc"
