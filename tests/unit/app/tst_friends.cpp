// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telling friends at the kiosk: there only when there is something to tell and a page
// to tell it with; opening it is one event, and what it earns is said as it is known.
#include "contract/wire/ticketcodec.h"
#include "tests/unit/app/walkin.h"

using namespace endcap;
using namespace Qt::StringLiterals;
using test::WalkIn;

namespace
{

struct Friendly : WalkIn {
    Friendly()
    {
        const qint64 anHourAgo = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        core.door.store.peopleUrl = u"https://people.example"_s;
        core.door.store.friends.points = 20;
        core.door.shares = {fakes::sampleShare(u"b"_s, anHourAgo, 24),
                            fakes::sampleShare(u"a"_s, anHourAgo, 24)};
    }

    FriendsController &friends() { return *app->friends(); }
};

} // namespace

class FriendsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWithAPageAndSomethingToTell()
    {
        Friendly shopper;
        QVERIFY(shopper.open());
        QVERIFY(shopper.friends().isAvailable());
        QCOMPARE(shopper.friends().code(), u"https://people.example/f/S1000"_s);
        QCOMPARE(shopper.friends().address(), u"people.example/f/S1000"_s);
        QCOMPARE(shopper.friends().text(), u"Share a"_s); // what the page begins with
        QCOMPARE(shopper.friends().disclosure(), u"Ad: I get points for this."_s);
        shopper.core.door.store.peopleUrl.clear();
        shopper.core.link().tellContentChanged();
        QTRY_VERIFY(!shopper.friends().isAvailable());
        QCOMPARE(shopper.friends().code(), QString());
        shopper.core.door.store.peopleUrl = u"http://127.0.0.1:1"_s;
        shopper.core.link().tellContentChanged();
        QTRY_VERIFY(shopper.friends().isAvailable());
        shopper.core.door.shares.clear();
        shopper.core.link().tellContentChanged();
        QTRY_VERIFY(!shopper.friends().isAvailable());
    }

    void openingItIsOneEvent()
    {
        Friendly shopper;
        QVERIFY(shopper.comeInProven());
        Flow &flow = *shopper.app->flow();
        QCOMPARE(shopper.friends().reward(), FriendsController::Asked);
        QCOMPARE(shopper.core.door.deeds.size(), 0);
        flow.openFriends();
        QCOMPARE(flow.state(), Flow::TellFriends);
        QTRY_COMPARE(shopper.friends().reward(), FriendsController::Saved);
        QVERIFY(std::holds_alternative<FriendsTold>(shopper.core.door.deeds.at(0).ask.body));
        QCOMPARE(shopper.core.door.deeds.at(0).secret.claim.value, u"+12125550142"_s);
        QCOMPARE(shopper.app->home()->points(), 1270);
        flow.back();
        flow.openFriends();
        shopper.core.link().tellSettled({1, QString()});
        QTRY_COMPARE(shopper.friends().reward(), FriendsController::Confirmed);
        flow.back();
        flow.openFriends();
        QCOMPARE(shopper.friends().reward(), FriendsController::Confirmed);
        QCOMPARE(shopper.core.door.deeds.size(), 1);
        QCOMPARE(shopper.app->home()->points(), 1270);
    }

    void theStoreMaySayItWasTwice()
    {
        Friendly shopper;
        QVERIFY(shopper.comeInProven());
        shopper.app->flow()->openFriends();
        QTRY_COMPARE(shopper.friends().reward(), FriendsController::Saved);
        shopper.core.link().tellSettled({1, u"already-told"_s});
        QTRY_COMPARE(shopper.friends().reward(), FriendsController::AlreadyToday);
        QCOMPARE(shopper.app->home()->points(), 1250);
        // And asks no more in this visit.
        shopper.app->flow()->back();
        shopper.app->flow()->openFriends();
        QCOMPARE(shopper.core.door.deeds.size(), 1);
    }

    void withoutAPinTheStoresYesAndItsAlreadyLookTheSame()
    {
        for (const QString &code : {QString(), u"already-told"_s}) {
            Friendly shopper;
            QVERIFY(shopper.comeIn());
            shopper.app->flow()->openFriends();
            QTRY_COMPARE(shopper.friends().reward(), FriendsController::Saved);
            shopper.core.link().tellSettled({1, code});
            QTRY_COMPARE(shopper.friends().reward(), FriendsController::Sent);
            shopper.app->flow()->back();
            shopper.app->flow()->openFriends();
            QCOMPARE(shopper.friends().reward(), FriendsController::Sent);
            QCOMPARE(shopper.core.door.deeds.size(), 1);
        }
    }

    void forAnUnprovenNumberTheyLookTheSameToo()
    {
        for (const QString &code : {QString(), u"already-told"_s}) {
            Friendly shopper;
            shopper.core.door.members[u"+12125550142"_s].answer.isNumberProven = false;
            QVERIFY(shopper.comeInProven());
            shopper.app->flow()->openFriends();
            QTRY_COMPARE(shopper.friends().reward(), FriendsController::Saved);
            shopper.core.link().tellSettled({1, code});
            QTRY_COMPARE(shopper.friends().reward(), FriendsController::Sent);
            QCOMPARE(shopper.app->home()->points(), 1270);
        }
    }

    void whoHasTodaysPointsIsNotPromisedThemAgain()
    {
        Friendly shopper;
        shopper.core.door.members[u"+12125550142"_s].answer.toldFriends = true;
        QVERIFY(shopper.comeInProven());
        QCOMPARE(shopper.friends().reward(), FriendsController::AlreadyToday);
        shopper.app->flow()->openFriends();
        QVERIFY(shopper.friends().isAvailable());
        QCOMPARE(shopper.core.door.deeds.size(), 0);
    }

    void aFullDiskLeavesTheCode()
    {
        Friendly shopper;
        shopper.core.door.deedError = link::AskError::StorageFull;
        QVERIFY(shopper.comeIn());
        shopper.app->flow()->openFriends();
        QTRY_COMPARE(shopper.friends().reward(), FriendsController::NotSaved);
        QCOMPARE(shopper.friends().code(), u"https://people.example/f/S1000"_s);
        shopper.core.door.deedError.reset();
        shopper.friends().ask();
        QTRY_COMPARE(shopper.friends().reward(), FriendsController::Saved);
        QCOMPARE(shopper.core.door.deeds.size(), 1);
    }

    void withNothingToTellNothingIsAsked()
    {
        Friendly shopper;
        shopper.core.door.shares.clear();
        QVERIFY(shopper.comeIn());
        shopper.app->flow()->openFriends();
        QCOMPARE(shopper.app->flow()->state(), Flow::TellFriends);
        QCOMPARE(shopper.core.door.deeds.size(), 0);
    }

    void theTicketsCodeOpensItsPage()
    {
        Friendly shopper;
        QVERIFY(shopper.comeIn());
        shopper.app->flow()->openDrawing();
        shopper.app->drawing()->enter();
        QTRY_VERIFY(shopper.app->drawing()->hasTicket());
        const QString code = shopper.app->drawing()->ticketCode();
        QVERIFY(code.startsWith(u"https://people.example/t/"));
        QCOMPARE(wire::decodeTicket(code)->seq, 1u);
        shopper.core.door.store.peopleUrl.clear();
        shopper.core.link().tellContentChanged();
        QTRY_VERIFY(shopper.app->drawing()->ticketCode().startsWith(u"EC1:"));
    }
};

QTEST_GUILESS_MAIN(FriendsTest)
#include "tst_friends.moc"
