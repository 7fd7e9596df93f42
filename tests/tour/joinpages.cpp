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
using harness::World;

namespace
{

bool toJoin(harness::Screen &screen)
{
    return screen.tap(u"beginButton"_s) && screen.tap(u"joinButton"_s) &&
           screen.waitFor(u"joinScreen"_s);
}

void sayPin(harness::Screen &screen, const QString &pin)
{
    screen.tapDigits(u"joinPinKey"_s, pin);
    screen.tap(u"joinNextButton"_s);
}

// Everything up to the look at all of it, with pictures on the way.
void takeSteps(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    album.takeFull(screen, u"join-number"_s, u"joinScreen"_s);
    screen.tapDigits(u"joinKey"_s, u"1115550123"_s);
    screen.tap(u"joinNextButton"_s);
    screen.waitFor(u"joinProblemTitle"_s);
    album.take(screen, u"join-number-wrong"_s, u"joinProblemTitle"_s);
    screen.tap(u"joinKeyClear"_s);
    screen.tapDigits(u"joinKey"_s, u"6125550177"_s);
    screen.tap(u"joinNextButton"_s);
    screen.waitFor(u"keyboard"_s);
    world.kiosk().display().type(u"Ann"_s);
    screen.waitForText(u"joinName"_s, u"Ann"_s);
    album.takeFull(screen, u"join-name"_s, u"joinName"_s);
    screen.tap(u"joinNextButton"_s);
    album.takeFull(screen, u"join-email"_s, u"joinEmail"_s);
    screen.tap(u"joinNextButton"_s);
    album.takeFull(screen, u"join-pin"_s, u"joinPinDots"_s);
    sayPin(screen, u"1234"_s);
    screen.waitForText(u"joinProblemTitle"_s, u"guess"_s);
    album.take(screen, u"join-pin-easy"_s, u"joinProblemTitle"_s);
    sayPin(screen, u"8306"_s);
    screen.waitForText(u"joinTitle"_s, u"once more"_s);
    screen.tapDigits(u"joinPinKey"_s, u"83"_s);
    album.take(screen, u"join-pin-again"_s, u"joinPinDots"_s);
    sayPin(screen, u"06"_s);
    album.takeDark(screen, u"join-consents"_s, u"consent0"_s);
    screen.tap(u"consent2"_s);
    album.take(screen, u"join-consents-one"_s, u"consentTick2"_s);
    screen.tap(u"joinNextButton"_s);
    album.takeFull(screen, u"join-review"_s, u"joinButton"_s);
}

} // namespace

void takeJoinPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start() || !toJoin(world.screen())) {
        album.miss(u"join"_s);
        return;
    }
    harness::Screen &screen = world.screen();
    takeSteps(album, world);
    world.kiosk().setDiskFull(true);
    screen.tap(u"joinButton"_s);
    if (screen.waitFor(u"joinFailureTitle"_s))
        album.take(screen, u"join-disk-full"_s, u"joinFailureTitle"_s);
    world.kiosk().setDiskFull(false);
    screen.tap(u"joinButton"_s, 40s);
    screen.waitForText(u"joinStateTitle"_s, u"store has it"_s, 40s);
    album.takeFull(screen, u"join-done"_s, u"joinDoneTitle"_s);
    screen.tap(u"joinGoOnButton"_s);
    album.take(screen, u"home-joined"_s, u"homeScreen"_s);
    screen.tap(u"doneButton"_s);
    screen.waitFor(u"attractScreen"_s);

    // The store asks for nothing beyond the account, and the line is cut.
    world.server().stopCampaigns(u"consent"_s);
    world.waitForContact();
    world.line().setFace(Line::Face::Cut);
    screen.waitFor(u"attractScreen"_s);
    toJoin(screen);
    screen.tapDigits(u"joinKey"_s, u"6125550178"_s);
    screen.tap(u"joinNextButton"_s);
    screen.waitFor(u"keyboard"_s);
    world.kiosk().display().type(u"Bo"_s);
    screen.tap(u"joinNextButton"_s);
    screen.waitFor(u"joinEmail"_s);
    screen.tap(u"joinNextButton"_s);
    sayPin(screen, u"8306"_s);
    sayPin(screen, u"8306"_s);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    album.take(screen, u"join-review-plain"_s, u"joinButton"_s);
    screen.tap(u"joinButton"_s);
    album.take(screen, u"join-done-offline"_s, u"joinDoneTitle"_s);
    world.line().setFace(Line::Face::Up);
}

} // namespace endcap::tour
