// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/browser.h"
#include "tests/harness/qrreader.h"
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::Browser;
using harness::Line;
using harness::Shopper;
using harness::World;

namespace
{

// One of the pages, in the hand of somebody.
class Hand
{
public:
    Hand(Album &album, World &world) : m_album(album), m_world(world) {}

    bool start() { return m_browser.start(); }
    QString photographed()
    {
        QString read;
        harness::waitUntil(
            [&] {
                read = harness::readQr(m_world.screen().pictureAtRest());
                return read.startsWith(m_world.server().peopleUrl());
            },
            15s);
        return read;
    }
    void take(const QString &face, const QString &address, const Browser::Phone &phone = {})
    {
        if (address.isEmpty() || !m_browser.open(address, phone))
            m_album.miss(face);
        else
            m_album.keep(face, m_browser.picture());
    }
    void takePath(const QString &face, const QString &path, const Browser::Phone &phone = {})
    {
        take(face, m_world.server().peopleUrl() + path, phone);
    }

private:
    Album &m_album;
    World &m_world;
    Browser m_browser;
};

void takeOnline(Album &album, World &world, Hand &hand)
{
    harness::Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s);
    album.take(screen, u"home-friends"_s, u"friendsButton"_s);
    screen.tap(u"friendsButton"_s);
    screen.waitForText(u"friendsRewardTitle"_s, u"are yours"_s, 40s);
    album.takeDark(screen, u"friends"_s, u"tellFriendsScreen"_s);
    const QString friends = hand.photographed();
    // As on a phone, which has a share sheet.
    hand.take(u"phone-friends"_s, friends, {.before = u"navigator.share = async () => {}"_s});
    hand.take(u"phone-friends-dark"_s, friends, {.isDark = true});
    hand.take(u"phone-friends-no-script"_s, friends, {.width = 360, .hasScript = false});
    hand.take(u"phone-friends-own-words"_s,
              friends + u"?text=Come%20with%20me%20on%20Saturday%3F%20I%20pay%20the%20coffee."_s,
              {.width = 360, .hasScript = false});
    screen.tap(u"backButton"_s);
    // Asking finished a quest.
    screen.tap(u"celebrationButton"_s, 40s);
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    screen.waitForText(u"entryState"_s, u"Confirmed"_s, 40s);
    const QString ticket = hand.photographed();
    hand.take(u"phone-ticket"_s, ticket);
    hand.take(u"phone-ticket-dark"_s, ticket, {.width = 360, .isDark = true});
    hand.take(u"phone-ticket-changed"_s, ticket.chopped(4) + u"AAAA"_s);
    screen.tap(u"backButton"_s);
    ada.leave();

    ada.arriveWithPin(u"2468"_s);
    screen.tap(u"friendsButton"_s);
    screen.waitForText(u"friendsRewardTitle"_s, u"already"_s, 40s);
    album.take(screen, u"friends-twice"_s, u"tellFriendsScreen"_s);
    screen.tap(u"backButton"_s);
    ada.leave();

    ada.arrive();
    screen.tap(u"friendsButton"_s);
    screen.waitForText(u"friendsRewardTitle"_s, u"the store has it"_s, 40s);
    album.take(screen, u"friends-no-pin"_s, u"tellFriendsScreen"_s);
    screen.tap(u"backButton"_s);
    ada.leave();
}

void takeOffline(Album &album, World &world, Hand &hand)
{
    harness::Screen &screen = world.screen();
    world.line().setFace(Line::Face::Cut);
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    screen.tap(u"friendsButton"_s);
    screen.waitForText(u"friendsRewardTitle"_s, u"Saved"_s);
    album.take(screen, u"friends-offline"_s, u"tellFriendsScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"drawingTile"_s);
    screen.tap(u"enterButton"_s);
    screen.waitFor(u"ticketCode"_s);
    hand.take(u"phone-ticket-waiting"_s, hand.photographed());
    screen.tap(u"backButton"_s);
    bo.leave();

    bo.arrive();
    world.kiosk().setDiskFull(true);
    screen.tap(u"friendsButton"_s);
    if (harness::waitUntil([&] {
            return screen.shows(u"friendsAgainButton"_s) || screen.shows(u"storageFailedScreen"_s);
        }))
        album.take(screen, u"friends-disk-full"_s, u"page"_s);
    else
        album.miss(u"friends-disk-full"_s);
    world.kiosk().setDiskFull(false);
    bo.leave();
    world.line().setFace(Line::Face::Up);
    world.waitForContact();
}

} // namespace

void takePhonePages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    Hand hand(album, world);
    if (!world.start() || !hand.start()) {
        album.miss(u"phone"_s);
        return;
    }
    hand.takePath(u"phone-first"_s, u"/"_s);
    hand.takePath(u"phone-check-ticket"_s, u"/t"_s);
    hand.takePath(u"phone-not-found"_s, u"/gone"_s, {.width = 360});
    takeOnline(album, world, hand);
    takeOffline(album, world, hand);
    harness::Screen &screen = world.screen();
    Shopper cy(screen, u"4155550128"_s, u"+14155550128"_s);
    if (screen.waitFor(u"attractScreen"_s, 60s) && cy.arrive()) {
        screen.tap(u"friendsButton"_s);
        screen.waitFor(u"friendsCode"_s);
        world.server().stopCampaigns(u"share"_s);
        album.take(screen, u"friends-nothing"_s, u"nothingToTell"_s);
        hand.takePath(u"phone-friends-nothing"_s, u"/f/S1000"_s);
    } else {
        album.miss(u"friends-nothing"_s);
    }
}

} // namespace endcap::tour
