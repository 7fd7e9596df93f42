// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the kiosk's screen to the phone: codes are photographed, decoded by zxing and
// opened in a real browser against the real server, with the store's line up and cut.
#include "tests/harness/browser.h"
#include "tests/harness/exportedbooks.h"
#include "tests/harness/qrreader.h"
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

using namespace endcap::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PhoneJourney : public QObject
{
    Q_OBJECT

private:
    SampleStore m_sample;
    std::unique_ptr<World> m_world;
    Browser m_phone;

    // What a camera reads off the screen, once it says something of this server.
    QString photographed()
    {
        QString read;
        waitUntil(
            [&] {
                read = readQr(m_world->screen().pictureAtRest());
                return read.startsWith(m_world->server().peopleUrl());
            },
            15s);
        return read;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sample.prepare());
        m_world = std::make_unique<World>(m_sample);
        QVERIFY(m_world->start());
        QVERIFY(m_phone.start());
    }

    void aTicketOpensItsPage()
    {
        Screen &screen = m_world->screen();
        Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
        QVERIFY(ada.arrive());
        QVERIFY(screen.tap(u"drawingTile"_s) && screen.tap(u"enterButton"_s));
        QVERIFY(screen.waitForText(u"entryState"_s, u"The store has it"_s, 40s));
        const QString address = photographed();
        QVERIFY(address.contains(u"/t/"));
        QVERIFY(m_phone.open(address, {.hasScript = false}));
        QCOMPARE(m_phone.text(u"h1"_s), u"You’re in."_s);
        QVERIFY(m_phone.text(u".number"_s).endsWith(screen.text(u"ticketNumber"_s)));
        QCOMPARE(m_phone.text(u".code"_s), screen.text(u"ticketHash"_s));
        QVERIFY(ada.leave());
    }

    void friendsAreToldFromHerPhone()
    {
        Screen &screen = m_world->screen();
        Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
        QVERIFY(ada.arriveWithPin(u"2468"_s));
        screen.pictureAtRest(); // her points have counted up
        const int before = screen.text(u"pointsLabel"_s).remove(u',').toInt();
        QVERIFY(screen.tap(u"friendsButton"_s));
        QVERIFY(screen.waitForText(u"friendsRewardTitle"_s, u"20 points are yours"_s, 40s));
        const QString address = photographed();
        QVERIFY(address.endsWith(u"/f/S1000"));
        QCOMPARE(screen.text(u"friendsAddress"_s), address.mid(7));
        QVERIFY(m_phone.open(address));
        // What the kiosk showed is what the page begins with.
        QCOMPARE(m_phone.text(u"#own"_s), screen.text(u"friendsText"_s));
        const QString disclosure = screen.text(u"friendsDisclosure"_s);
        QVERIFY(!disclosure.isEmpty());
        QVERIFY(m_phone.type(u"#own"_s, u"Meet me there"_s));
        QVERIFY(m_phone.text(u"#whole"_s).startsWith(u"Meet me there\n"_s + disclosure));
        QVERIFY(screen.tap(u"backButton"_s) && screen.waitFor(u"homeScreen"_s));
        // 30 more for the quest that this finishes: its feast waited for the code to go.
        QVERIFY(screen.waitForText(u"pointsLabel"_s, QLocale(u"en_US"_s).toString(before + 50)));
        QVERIFY(screen.tap(u"celebrationButton"_s, 20s));
        QVERIFY(ada.leave());
        const auto ledger = exported(m_world->server(), u"balances"_s);
        QVERIFY(!ledger.isEmpty());
    }

    void withTheLineCutBothCodesWork()
    {
        m_world->line().setFace(Line::Face::Cut);
        Screen &screen = m_world->screen();
        Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
        QVERIFY(bo.arrive());
        QVERIFY(screen.waitForText(u"lineText"_s, u"offline"_s, 40s));
        QVERIFY(screen.tap(u"friendsButton"_s));
        QVERIFY(screen.waitForText(u"friendsRewardTitle"_s, u"Saved"_s, 20s));
        QVERIFY(m_phone.open(photographed(), {.hasScript = false}));
        QCOMPARE(m_phone.status(), 200);
        QVERIFY(m_phone.shows(u"#sms"_s));
        QVERIFY(screen.tap(u"backButton"_s));
        QVERIFY(screen.tap(u"drawingTile"_s) && screen.tap(u"enterButton"_s));
        QVERIFY(screen.waitFor(u"ticketCode"_s));
        const QString address = photographed();
        QVERIFY(m_phone.open(address, {.hasScript = false}));
        QCOMPARE(m_phone.text(u"h1"_s), u"It is on its way"_s);
        m_world->line().setFace(Line::Face::Up);
        QVERIFY(screen.waitForText(u"entryState"_s, u"The store has it"_s, 60s));
        QVERIFY(m_phone.open(address, {.hasScript = false}));
        QCOMPARE(m_phone.text(u"h1"_s), u"You’re in."_s);
    }
};

QTEST_GUILESS_MAIN(tst_PhoneJourney)
#include "tst_phonejourney.moc"
