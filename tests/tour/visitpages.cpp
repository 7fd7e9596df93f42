// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::Line;
using harness::Shopper;
using harness::World;

namespace
{

void takeIdentifyPages(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    screen.tap(u"beginButton"_s);
    album.takeDark(screen, u"identify-phone"_s, u"identifyScreen"_s);
    screen.tapDigits(u"key"_s, u"21255501"_s);
    album.take(screen, u"identify-typing"_s, u"identifyScreen"_s);
    // A test number that every payment terminal knows, on nobody's account.
    world.kiosk().display().scan(u"4111111111111111"_s);
    screen.waitForText(u"identifyNoticeTitle"_s, u"payment card"_s);
    album.takeFull(screen, u"identify-payment-card"_s, u"identifyScreen"_s);
    screen.tap(u"identifyNoticeOk"_s);
    world.kiosk().display().scan(u"not a member of anything"_s);
    screen.waitForText(u"identifyNoticeTitle"_s, u"read that code"_s);
    album.take(screen, u"identify-unknown-code"_s, u"identifyScreen"_s);
    screen.tap(u"identifyNoticeOk"_s);
    screen.tap(u"wayCard"_s);
    album.take(screen, u"identify-card"_s, u"identifyScreen"_s);
    screen.tap(u"wayEmail"_s);
    album.takeDark(screen, u"identify-email"_s, u"keyboard"_s);
    screen.tap(u"wayPhone"_s);
    screen.tap(u"keyClear"_s);
}

void takePinPages(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    screen.tapDigits(u"key"_s, u"2125550142"_s);
    screen.tap(u"continueButton"_s);
    album.takeFull(screen, u"pin"_s, u"pinScreen"_s);
    screen.tapDigits(u"pinKey"_s, u"9999"_s);
    screen.tap(u"submitPinButton"_s);
    screen.waitForText(u"pinNoticeTitle"_s, u"match"_s);
    album.takeFull(screen, u"pin-no-match"_s, u"pinScreen"_s);

    world.line().setFace(Line::Face::Silent);
    screen.tapDigits(u"pinKey"_s, u"2468"_s);
    screen.tap(u"submitPinButton"_s);
    screen.waitForText(u"submitPinButton"_s, u"Asking"_s);
    album.takeAtOnce(screen, u"pin-asking"_s, u"pinScreen"_s);
    screen.waitForText(u"pinNoticeTitle"_s, u"while"_s);
    album.takeAtOnce(screen, u"pin-slow"_s, u"pinScreen"_s);
    world.line().setFace(Line::Face::Cut);
}

} // namespace

void takeVisitPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"visit"_s);
        return;
    }
    harness::Screen &screen = world.screen();
    takeIdentifyPages(album, world);
    takePinPages(album, world);
    // Nobody is kept waiting: without an answer she goes on as claimed.
    album.takeFull(screen, u"home-claimed-offline"_s, u"homeScreen"_s);
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.leave();

    world.line().setFace(Line::Face::Up);
    world.waitForContact();
    ada.arriveWithPin(u"2468"_s);
    album.takeDark(screen, u"home-proven"_s, u"pointsLabel"_s);
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    album.takeFull(screen, u"home-proven-line-cut"_s, u"homeScreen"_s);
    ada.enterDrawing();
    ada.checkIn();
    album.take(screen, u"home-all-done"_s, u"homeScreen"_s);
    screen.tap(u"doneButton"_s);
    screen.waitFor(u"goodbyeScreen"_s);
    QTest::qWait(400); // the cross-fade
    album.takeAtOnce(screen, u"goodbye"_s, u"goodbyeScreen"_s);
    screen.waitFor(u"attractScreen"_s);

    // Nothing on: no drawing, and idle until the warning.
    world.line().setFace(Line::Face::Up);
    world.server().stopCampaigns(u"drawing"_s);
    world.waitForContact();
    screen.waitFor(u"attractScreen"_s);
    ada.arrive();
    album.take(screen, u"home-no-drawing"_s, u"homeScreen"_s);
    screen.waitFor(u"idleWarning"_s, 90s);
    album.takeAtOnce(screen, u"idle-warning"_s, u"idleWarning"_s);
}

} // namespace endcap::tour
