// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"
#include "tests/harness/staffmember.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::Line;
using harness::Shopper;
using harness::StaffMember;
using harness::World;

namespace
{

const QString samsPin = QString::fromLatin1(StaffMember::samsPin);

void takeDesk(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    StaffMember sam(screen);
    sam.knock();
    album.takeFull(screen, u"staff-pin"_s, u"staffEnterButton"_s);
    sam.typePin(u"90000000"_s);
    screen.waitForText(u"staffPinNoticeNote"_s, u"left"_s);
    album.take(screen, u"staff-pin-wrong"_s, u"staffPinScreen"_s);
    sam.typePin(samsPin);
    screen.waitForText(u"deskWaiting"_s, u"Nothing"_s, 40s);
    album.takeDark(screen, u"staff-desk"_s, u"staffDeskScreen"_s);
    screen.tap(u"restartButton"_s);
    album.takeFull(screen, u"staff-restart"_s, u"staffRestartScreen"_s);
    screen.tap(u"staffBackButton"_s);
    screen.tap(u"cleanButton"_s);
    screen.waitFor(u"staffCleanScreen"_s);
    QTest::qWait(2600);
    album.takeAtOnce(screen, u"staff-clean"_s, u"cleanSeconds"_s);
    screen.waitFor(u"staffDeskScreen"_s, 40s);
    sam.leave();
}

void takeSelfTest(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    StaffMember sam(screen);
    sam.enter();
    screen.tap(u"testButton"_s);
    album.takeFull(screen, u"staff-test-empty"_s, u"testStartButton"_s);
    screen.tap(u"testStartButton"_s);
    screen.waitFor(u"cornerTest"_s);
    screen.tap(u"corner0"_s);
    screen.tap(u"corner3"_s);
    album.takeFull(screen, u"staff-test-touch"_s, u"cornerTest"_s);
    screen.tap(u"corner1"_s);
    screen.tap(u"corner2"_s);
    album.takeFull(screen, u"staff-test-scanner"_s, u"scanTestCode"_s);
    screen.display().scan(u"00012345678905"_s);
    screen.waitForText(u"staffTitle"_s, u"devices"_s);
    album.take(screen, u"staff-test-passed"_s, u"staffTestScreen"_s);
    world.line().setFace(Line::Face::Cut);
    screen.tap(u"testStartButton"_s);
    screen.waitFor(u"cornerTest"_s);
    screen.tap(u"cornerFailButton"_s);
    screen.tap(u"scanFailButton"_s);
    screen.waitForText(u"staffTitle"_s, u"care"_s);
    album.takeFull(screen, u"staff-test-failed"_s, u"staffTestScreen"_s);
    sam.leave();
}

void takeOffline(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    world.line().setFace(Line::Face::Cut);
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.waitForText(u"lineText"_s, u"offline"_s, 60s);
    bo.checkIn();
    bo.enterDrawing();
    screen.tap(u"offlineButton"_s);
    album.takeDark(screen, u"offline"_s, u"offlineScreen"_s);
    screen.tap(u"backButton"_s);
    bo.leave();
    StaffMember sam(screen);
    sam.enter();
    screen.waitForText(u"deskWaiting"_s, u"waiting since"_s);
    album.take(screen, u"staff-desk-offline"_s, u"staffDeskScreen"_s);
    world.line().setFace(Line::Face::Silent);
    screen.tap(u"syncButton"_s);
    screen.waitForText(u"deskSync"_s, u"Sending"_s);
    album.take(screen, u"staff-desk-syncing"_s, u"staffDeskScreen"_s);
    screen.waitFor(u"staffCountdown"_s, 60s);
    album.takeAtOnce(screen, u"staff-desk-idle"_s, u"staffCountdown"_s);
    screen.waitFor(u"attractScreen"_s, 40s);

    // The line comes back while a shopper reads what works.
    bo.arrive();
    screen.tap(u"offlineButton"_s);
    world.line().setFace(Line::Face::Up);
    screen.waitForText(u"offlineTitle"_s, u"back"_s, 60s);
    album.take(screen, u"offline-over"_s, u"offlineScreen"_s);
    screen.tap(u"backButton"_s);
    bo.leave();
}

void takeLocked(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    StaffMember nobody(screen);
    nobody.knock();
    for (int i = 0; i < 5; ++i)
        nobody.typePin(u"9000000%1"_s.arg(i));
    screen.waitForText(u"messageTitle"_s, u"Locked"_s);
    album.takeFull(screen, u"staff-locked"_s, u"staffPinScreen"_s);
    screen.tap(u"staffLeaveButton"_s);
    screen.waitFor(u"attractScreen"_s);

    world.kiosk().setDiskFull(true);
    world.kiosk().killCore();
    world.restartCore();
    screen.waitFor(u"storageFailedScreen"_s);
    nobody.knock();
    album.take(screen, u"staff-storage-failed"_s, u"staffPinScreen"_s);
}

} // namespace

void takeStaffPages(Album &album, const harness::SampleStore &sample)
{
    {
        harness::Kiosk kiosk;
        if (kiosk.startDisplay() && kiosk.startCore() && kiosk.startScreen() &&
            kiosk.screen().waitFor(u"notSetUpScreen"_s) && StaffMember(kiosk.screen()).knock())
            album.take(kiosk.screen(), u"staff-not-set-up"_s, u"staffPinScreen"_s);
        else
            album.miss(u"staff-not-set-up"_s);
    }
    World world(sample);
    if (!world.start() || !world.waitForContact()) {
        album.miss(u"staff"_s);
        return;
    }
    takeDesk(album, world);
    takeSelfTest(album, world);
    takeOffline(album, world);
    takeLocked(album, world);
}

} // namespace endcap::tour
