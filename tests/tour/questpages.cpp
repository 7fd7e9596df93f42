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

void takeQuestPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"quests"_s);
        return;
    }
    harness::Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arrive();
    album.take(screen, u"home-quests-claimed"_s, u"questsLine"_s);
    screen.tap(u"questsLine"_s);
    album.takeFull(screen, u"quests-claimed"_s, u"questsScreen"_s);
    screen.tap(u"backButton"_s);
    ada.leave();

    ada.arriveWithPin(u"2468"_s);
    screen.tap(u"pointsCard"_s);
    album.take(screen, u"quests-none-done"_s, u"questsScreen"_s);
    screen.tap(u"tabBadges"_s);
    album.take(screen, u"badges-none"_s, u"levelName"_s);
    screen.tap(u"backButton"_s);
    // One of the quests asks for an entry and nothing else.
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    screen.waitFor(u"ticketScreen"_s);
    screen.tap(u"backButton"_s);
    screen.waitFor(u"celebrationButton"_s, 40s);
    screen.waitForText(u"celebratedState"_s, u"yours"_s, 40s);
    album.takeDark(screen, u"quest-finished"_s, u"celebrationButton"_s);
    screen.tap(u"celebrationButton"_s);
    screen.tap(u"checkInTile"_s);
    screen.tap(u"checkInButton"_s);
    screen.waitForText(u"checkInStateTitle"_s, u"Confirmed"_s, 40s);
    screen.tap(u"backButton"_s);
    album.take(screen, u"home-quests"_s, u"pointsCard"_s);
    screen.tap(u"pointsCard"_s);
    album.takeDark(screen, u"quests"_s, u"questsScreen"_s);
    screen.tap(u"tabBadges"_s);
    album.takeDark(screen, u"badges"_s, u"levelName"_s);
    screen.tap(u"backButton"_s);
    ada.leave();

    // Cut off in the middle: what is finished here counts when the store has it.
    Shopper ben(screen, u"9525550117"_s, u"+19525550117"_s);
    ben.arriveWithPin(u"1357"_s);
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    screen.waitFor(u"ticketScreen"_s);
    screen.tap(u"backButton"_s);
    album.take(screen, u"quest-finished-offline"_s, u"celebrationButton"_s);
    screen.tap(u"celebrationButton"_s);
    screen.tap(u"pointsCard"_s);
    album.take(screen, u"quests-waiting"_s, u"questsScreen"_s);
    world.line().setFace(Line::Face::Up);
    screen.tap(u"backButton"_s);
    ben.leave();

    world.server().stopCampaigns(u"quest"_s);
    world.waitForContact();
    screen.waitFor(u"attractScreen"_s);
    ada.arriveWithPin(u"2468"_s);
    screen.tap(u"pointsCard"_s);
    album.take(screen, u"quests-empty"_s, u"questsScreen"_s);
}

} // namespace endcap::tour
