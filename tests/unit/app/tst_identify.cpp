// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saying who one is: claimed and proven, with the line up, down, slow and lying; known
// and unknown people see the same.
#include "app/controllers/identifycontroller.h"
#include "tests/unit/app/walkin.h"

#include <QSignalSpy>

using namespace endcap;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using fakes::FakeDoor;
using test::WalkIn;

namespace
{

// The parts of a screen around one IdentifyController with little patience.
struct Desk {
    fakes::FakeCore &core;
    link::LinkClient link{core.socket()};
    StoreContent content{link};
    CoreWatch watch{link, content, {}};
    LineStatus line{link};
    Flow flow{nullptr};
    Visit visit{nullptr};
    VisitSecrets secrets;
    KnownShopper shopper;
    IdentifyController identify{{link, watch, line, content, flow, visit, secrets, shopper},
                                {100ms, 300ms, 800ms, 200ms}};

    explicit Desk(fakes::FakeCore &used) : core(used) {}

    bool comeToPin()
    {
        if (!core.start())
            return false;
        link.open();
        if (!QTest::qWaitFor([this] {
                return watch.welcome() && content.isThere() && line.state() != LineStatus::Unknown;
            }))
            return false;
        flow.take(Flow::Step::Served);
        flow.begin();
        for (QChar digit : u"2125550142"_s)
            identify.press(digit);
        identify.submit();
        for (QChar digit : u"2468"_s)
            identify.pressPin(digit);
        return flow.state() == Flow::Pin;
    }
};

} // namespace

class IdentifyTest final : public QObject
{
    Q_OBJECT

private:
    // Every face the screen shows while somebody tries @p phone with @p pin.
    static QStringList facesOf(const QString &phone, const QString &pin)
    {
        WalkIn shopper;
        QStringList faces;
        if (!shopper.open())
            return faces;
        KioskApp &app = *shopper.app;
        const auto look = [&] {
            const QString face = u"%1 %2 %3 %4 %5"_s.arg(app.flow()->state())
                                     .arg(app.identify()->notice())
                                     .arg(app.identify()->pinCount())
                                     .arg(app.visit()->level())
                                     .arg(app.home()->name());
            if (faces.isEmpty() || faces.last() != face)
                faces.append(face);
        };
        connect(app.identify(), &IdentifyController::changed, &app, look);
        connect(app.flow(), &Flow::stateChanged, &app, look);
        app.flow()->begin();
        shopper.typePhone(phone);
        shopper.typePin(pin);
        if (!QTest::qWaitFor([&] { return app.identify()->notice() != IdentifyController::None; }))
            return {};
        app.identify()->skipPin();
        return faces;
    }

private Q_SLOTS:
    void theRightPinProves()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        KioskApp &app = *shopper.app;
        app.flow()->begin();
        shopper.typePhone(u"2125550142"_s);
        QCOMPARE(app.flow()->state(), Flow::Pin);
        QCOMPARE(app.visit()->level(), Visit::Claimed);
        shopper.typePin(u"2468"_s);
        QCOMPARE(app.identify()->pinCount(), 0);
        QTRY_COMPARE(app.flow()->state(), Flow::Home);
        QCOMPARE(app.visit()->level(), Visit::Proven);
        QCOMPARE(app.home()->name(), u"Ada"_s);
        QCOMPARE(app.home()->points(), 1250);
        const auto &told = shopper.core.door.logins.constFirst();
        QCOMPARE(told.claim, (Claim{Claim::How::Phone, u"+12125550142"_s}));
        QCOMPARE(told.pin, u"2468"_s);
    }

    void knownAndUnknownLookTheSame()
    {
        const QStringList known = facesOf(u"2125550142"_s, u"1111"_s);
        QVERIFY(known.size() > 5);
        QCOMPARE(facesOf(u"6125550199"_s, u"1111"_s), known);
        QVERIFY(known.last().startsWith(QString::number(Flow::Home)));
    }

    void aClaimShowsNothingOfHers()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        const HomeController &home = *shopper.app->home();
        QVERIFY(!home.isProven());
        QCOMPARE(home.name(), QString());
        QCOMPARE(home.points(), 0);
        QCOMPARE(home.stamps(), -1);
        QVERIFY(shopper.core.door.logins.isEmpty());
    }

    void aNumberThatCannotBeIsSaidAtOnce()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        shopper.app->flow()->begin();
        shopper.typePhone(u"1111111111"_s);
        QCOMPARE(shopper.app->flow()->state(), Flow::Identify);
        QCOMPARE(shopper.app->identify()->notice(), IdentifyController::BadNumber);
        shopper.app->identify()->dismissNotice();
        QCOMPARE(shopper.app->identify()->notice(), IdentifyController::None);
    }

    void withTheLineDownSheGoesOnInUnderASecond()
    {
        fakes::FakeCore core;
        core.door.lineState.isUp = false;
        core.door.server = FakeDoor::Server::Silent;
        Desk desk(core);
        QVERIFY(desk.comeToPin());
        QCOMPARE(desk.identify.notice(), IdentifyController::LineDown);
        desk.identify.submitPin();
        QTRY_COMPARE_WITH_TIMEOUT(desk.flow.state(), Flow::Home, 900);
        QCOMPARE(desk.identify.notice(), IdentifyController::LineDown);
        QCOMPARE(desk.visit.level(), Visit::Claimed);
    }

    void anUnreachableServerOrNonsenseIsTheLineDown_data()
    {
        QTest::addColumn<int>("server");
        QTest::newRow("unreachable") << int(FakeDoor::Server::Unreachable);
        QTest::newRow("nonsense") << int(FakeDoor::Server::Nonsense);
    }

    void anUnreachableServerOrNonsenseIsTheLineDown()
    {
        QFETCH(int, server);
        fakes::FakeCore core;
        core.door.server = FakeDoor::Server(server);
        Desk desk(core);
        QVERIFY(desk.comeToPin());
        desk.identify.submitPin();
        QTRY_COMPARE(desk.flow.state(), Flow::Home);
        QCOMPARE(desk.identify.notice(), IdentifyController::LineDown);
        QVERIFY(!desk.shopper.isProven());
    }

    void aSlowServerIsSaidAndThenGoneOnWithout()
    {
        fakes::FakeCore core;
        core.door.server = FakeDoor::Server::Silent;
        Desk desk(core);
        QVERIFY(desk.comeToPin());
        desk.identify.submitPin();
        QVERIFY(!desk.identify.isChecking());
        QTRY_VERIFY(desk.identify.isChecking());
        desk.identify.pressPin(u"1"_s); // nothing is typed while it is looked at
        QCOMPARE(desk.identify.pinCount(), 0);
        QTRY_COMPARE(desk.identify.notice(), IdentifyController::Slow);
        QCOMPARE(desk.flow.state(), Flow::Pin);
        QTRY_COMPARE(desk.flow.state(), Flow::Home);
        QVERIFY(!desk.identify.isChecking());
        QCOMPARE(desk.identify.notice(), IdentifyController::Slow);
    }

    void aCoreThatDiesMeanwhileDoesNotHoldHerUp()
    {
        fakes::FakeCore core;
        core.door.server = FakeDoor::Server::Silent;
        Desk desk(core);
        QVERIFY(desk.comeToPin());
        desk.identify.submitPin();
        core.cut();
        QTRY_COMPARE(desk.flow.state(), Flow::Home);
        QCOMPARE(desk.visit.level(), Visit::Claimed);
    }

    void whoGoesBackFromThePinSaidNothing()
    {
        fakes::FakeCore core;
        core.door.members.insert(u"+12125550142"_s, {u"2468"_s, {u"Ada"_s, 1250, 4, false, {}}});
        Desk desk(core);
        QVERIFY(desk.comeToPin());
        QVERIFY(desk.secrets.claim());
        desk.flow.take(Flow::Step::OpenOffline);
        desk.flow.back();
        QVERIFY(desk.secrets.claim()); // that was only an aside
        desk.flow.back();
        QCOMPARE(desk.flow.state(), Flow::Identify);
        QVERIFY(!desk.secrets.claim());
        QCOMPARE(desk.visit.level(), Visit::None);
    }

    void anAnswerThatComesOnTheOfflinePageSignsIn()
    {
        fakes::FakeCore core;
        core.door.members.insert(u"+12125550142"_s, {u"2468"_s, {u"Ada"_s, 1250, 4, false, {}}});
        Desk desk(core);
        QVERIFY(desk.comeToPin());
        desk.identify.submitPin();
        desk.flow.take(Flow::Step::OpenOffline);
        QTRY_VERIFY(desk.shopper.isProven());
        QCOMPARE(desk.flow.state(), Flow::Offline);
        desk.flow.back();
        QCOMPARE(desk.flow.state(), Flow::Home);
    }

    void aScanAtAttractIdentifiesAtOnce()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        shopper.app->identify()->takeScan(u"2900000001428");
        QCOMPARE(shopper.app->flow()->state(), Flow::Pin);
        QVERIFY(shopper.app->visit()->isRunning());
        shopper.app->identify()->takeScan(u"ECM1.M000002");
        shopper.typePin(u"0000"_s);
        QTRY_COMPARE(shopper.app->identify()->notice(), IdentifyController::NoMatch);
        QCOMPARE(shopper.core.door.logins.constFirst().claim,
                 (Claim{Claim::How::Qr, u"M000002"_s}));
    }

    void aPaymentCardIsDroppedAndSaid()
    {
        WalkIn shopper;
        QVERIFY(shopper.open());
        shopper.app->identify()->takeScan(u"4111111111111111");
        QCOMPARE(shopper.app->flow()->state(), Flow::Identify);
        QCOMPARE(shopper.app->identify()->notice(), IdentifyController::PaymentCard);
        QCOMPARE(shopper.app->identify()->display(), QString());
        shopper.app->identify()->takeScan(u"what is this");
        QCOMPARE(shopper.app->identify()->notice(), IdentifyController::UnknownCode);
        // On the PIN's page, too; what to do instead is on the page before.
        shopper.app->identify()->takeScan(u"2900000001428");
        QCOMPARE(shopper.app->flow()->state(), Flow::Pin);
        shopper.app->identify()->takeScan(u"5555555555554444");
        QCOMPARE(shopper.app->flow()->state(), Flow::Identify);
        QCOMPARE(shopper.app->identify()->notice(), IdentifyController::PaymentCard);
    }

    void nobodyIsSwappedInTheMiddleOfAVisit()
    {
        WalkIn shopper;
        QVERIFY(shopper.comeIn());
        shopper.app->identify()->takeScan(u"2900000001428");
        QCOMPARE(shopper.app->flow()->state(), Flow::Home);
        shopper.app->flow()->openCheckIn();
        shopper.app->checkIn()->checkIn();
        QTRY_COMPARE(shopper.core.door.checkIns.size(), 1);
        QCOMPARE(shopper.core.door.checkIns.constFirst().secret.claim.value, u"+12125550142"_s);
    }
};

QTEST_GUILESS_MAIN(IdentifyTest)
#include "tst_identify.moc"
