// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

#include <QTemporaryDir>

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::Line;
using harness::Shopper;
using harness::World;

namespace
{

// The sample's stores with the playful display switched off.
bool makePlain(World &world, const harness::SampleStore &sample)
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"stores.json"_s);
    return sample.writeStoresWith(u"playful"_s, false, plain) &&
           world.server().command({u"import"_s, u"stores"_s, plain}).has_value();
}

void takePlayfulPages(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s);
    screen.tap(u"drawingTile"_s);
    album.takeDark(screen, u"drawing"_s, u"drawingScreen"_s);
    screen.tap(u"rulesButton"_s);
    album.takeDark(screen, u"rules"_s, u"rulesScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"enterButton"_s);
    screen.waitFor(u"ticketScreen"_s);
    QTest::qWait(350);
    album.takeAtOnce(screen, u"ticket-printing"_s, u"ticketScreen"_s);
    QTest::qWait(260);
    album.takeAtOnce(screen, u"ticket-dropping"_s, u"ticketScreen"_s);
    screen.waitForText(u"entryState"_s, u"Confirmed"_s, 40s);
    album.takeDark(screen, u"ticket-confirmed"_s, u"ticketScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"celebrationButton"_s, 40s); // a first entry finishes a quest
    screen.tap(u"checkInTile"_s);
    album.takeFull(screen, u"checkin"_s, u"checkInScreen"_s);
    screen.tap(u"checkInButton"_s);
    screen.waitForText(u"checkInStateTitle"_s, u"Confirmed"_s, 40s);
    album.takeDark(screen, u"checkin-confirmed"_s, u"checkInScreen"_s);
    screen.tap(u"backButton"_s);
    ada.leave();

    // The same number again without a PIN: whether it was in already is not said.
    ada.arrive();
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    screen.waitForText(u"entryState"_s, u"The store has it"_s, 40s);
    album.take(screen, u"ticket-sent"_s, u"ticketScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"checkInTile"_s);
    screen.tap(u"checkInButton"_s);
    screen.waitForText(u"checkInStateTitle"_s, u"The store has it"_s, 40s);
    album.take(screen, u"checkin-sent"_s, u"checkInScreen"_s);
    screen.tap(u"backButton"_s);
    ada.leave();
}

// Somebody enters with her number at another kiosk, while she stands at this one.
void takeRefusedPages(Album &album, World &world)
{
    harness::Kiosk other;
    const QString code = world.server().enrolmentCode(u"S1000"_s, 8);
    if (!other.startDisplay() ||
        !other.startCore(
            harness::Kiosk::Enrolment{world.line().url(), world.server().certificate(), code}) ||
        !other.startScreen() || !other.screen().waitFor(u"attractScreen"_s, 60s)) {
        album.miss(u"ticket-refused"_s);
        return;
    }
    harness::Screen &screen = world.screen();
    Shopper cyd(screen, u"9525550117"_s, u"+19525550117"_s);
    cyd.arriveWithPin(u"1357"_s);
    Shopper there(other.screen(), u"9525550117"_s, u"+19525550117"_s);
    there.arrive();
    there.enterDrawing();
    there.checkIn();
    cyd.go(u"drawingTile"_s, u"enterButton"_s);
    cyd.go(u"enterButton"_s, u"ticketScreen"_s);
    screen.waitForText(u"entryState"_s, u"already"_s, 40s);
    album.take(screen, u"ticket-refused"_s, u"ticketScreen"_s);
    cyd.go(u"backButton"_s, u"homeScreen"_s);
    cyd.go(u"checkInTile"_s, u"checkInButton"_s);
    screen.tap(u"checkInButton"_s);
    screen.waitForText(u"checkInStateTitle"_s, u"for today"_s, 40s);
    album.take(screen, u"checkin-already"_s, u"checkInScreen"_s);
    cyd.go(u"backButton"_s, u"homeScreen"_s);
    cyd.leave();
}

void takeOfflinePages(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    world.line().setFace(Line::Face::Cut);
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    screen.tap(u"checkInTile"_s);
    screen.tap(u"checkInButton"_s);
    screen.waitFor(u"earnedPoints"_s);
    album.take(screen, u"checkin-offline"_s, u"checkInScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    screen.waitFor(u"ticketCode"_s);
    album.take(screen, u"ticket-offline"_s, u"ticketScreen"_s);
    screen.tap(u"backButton"_s);
    bo.leave();

    // No space on the disk: nothing is promised.
    bo.arrive();
    world.kiosk().setDiskFull(true);
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    if (harness::waitUntil([&] {
            return screen.shows(u"drawingFailureTitle"_s) || screen.shows(u"storageFailedScreen"_s);
        }))
        album.take(screen, u"drawing-disk-full"_s, u"page"_s);
    else
        album.miss(u"drawing-disk-full"_s);
    world.kiosk().setDiskFull(false);
}

} // namespace

void takeTaskPages(Album &album, const harness::SampleStore &sample)
{
    {
        World world(sample);
        if (!world.start()) {
            album.miss(u"tasks"_s);
            return;
        }
        takePlayfulPages(album, world);
        takeRefusedPages(album, world);
        takeOfflinePages(album, world);
    }
    World plain(sample);
    if (!plain.startServer() || !makePlain(plain, sample) || !plain.startKiosk(7) ||
        !plain.screen().waitFor(u"attractScreen"_s, 60s)) {
        album.miss(u"plain"_s);
        return;
    }
    harness::Screen &screen = plain.screen();
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    album.takeFull(screen, u"ticket-plain"_s, u"ticketCode"_s);
    screen.tap(u"backButton"_s);
    plain.server().stopCampaigns(u"offer"_s);
    plain.waitForContact();
    screen.tap(u"checkInTile"_s);
    album.take(screen, u"checkin-no-deal"_s, u"checkInScreen"_s);
}

} // namespace endcap::tour
