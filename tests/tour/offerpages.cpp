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
using harness::Screen;
using harness::Shopper;
using harness::World;

namespace
{

void openOffer(Screen &screen, const QString &card)
{
    screen.tap(u"allOffersButton"_s);
    screen.tap(card);
    screen.waitFor(u"offerScreen"_s);
}

// Which offers are hers, and so the order of the cards, changes with the days.
QString cardThatSays(Screen &screen, const QString &standing)
{
    QString found;
    harness::waitUntil([&] {
        for (int i = 0; i < 6 && found.isEmpty(); ++i) {
            const QString card = u"offerCard%1"_s.arg(i);
            if (screen.text(card + u"Standing"_s).contains(standing))
                found = card;
        }
        return !found.isEmpty();
    });
    return found;
}

void goHome(Screen &screen)
{
    while (!screen.shows(u"homeScreen"_s) && screen.tap(u"backButton"_s))
        screen.pictureAtRest();
}

// The till's side, while she is at the kiosk.
void tell(World &world, QStringList words)
{
    words.prepend(u"coupon"_s);
    if (!world.server().command(words))
        qWarning("The till did not get its coupon");
}

void takeProvenPages(Album &album, World &world)
{
    Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s);
    album.takeFull(screen, u"home-for-you"_s, u"offersStrip"_s);
    screen.tap(u"allOffersButton"_s);
    album.takeDark(screen, u"offers"_s, u"offersScreen"_s);
    screen.tap(u"offersNext"_s);
    album.take(screen, u"offers-next"_s, u"offersScreen"_s);
    screen.tap(u"offersBefore"_s);
    screen.tap(u"offerCard0"_s);
    album.takeDark(screen, u"offer-for-you"_s, u"offerScreen"_s);
    screen.tap(u"whyButton"_s);
    album.takeFull(screen, u"offer-why"_s, u"whyThisSheet"_s);
    screen.tap(u"whyOk"_s);
    screen.tap(u"keepButton"_s);
    screen.waitForText(u"couponState"_s, u"Confirmed"_s, 40s);
    album.takeDark(screen, u"coupon-confirmed"_s, u"coupon"_s);
    const QString used = screen.text(u"couponSerial"_s);
    goHome(screen);
    openOffer(screen, u"offerCard2"_s);
    album.take(screen, u"offer"_s, u"offerScreen"_s);
    screen.tap(u"keepButton"_s);
    screen.waitForText(u"couponState"_s, u"Confirmed"_s, 40s);
    const QString takenBack = screen.text(u"couponSerial"_s);
    goHome(screen);
    openOffer(screen, u"offerCard3"_s);
    screen.tap(u"keepButton"_s);
    screen.waitForText(u"couponState"_s, u"Confirmed"_s, 40s);
    goHome(screen);
    ada.leave();

    tell(world, {u"use"_s, u"--store"_s, u"S1000"_s, u"--till"_s, u"4"_s, u"--receipt"_s,
                 u"R-0117"_s, u"--line"_s, u"1"_s, used});
    tell(world, {u"void"_s, u"--by"_s, u"Ines"_s, takenBack});
    ada.arriveWithPin(u"2468"_s);
    screen.tap(u"allOffersButton"_s);
    album.take(screen, u"offers-kept"_s, u"offersScreen"_s);
    for (const auto &[standing, face] :
         {std::pair(u"Used"_s, u"coupon-used"_s), std::pair(u"have the coupon"_s, u"coupon-held"_s),
          std::pair(u"not count"_s, u"coupon-void"_s)}) {
        screen.tap(cardThatSays(screen, standing));
        album.take(screen, face, u"coupon"_s);
        screen.tap(u"backButton"_s);
    }
    goHome(screen);
    ada.leave();
}

void takeOfflinePages(Album &album, World &world)
{
    Screen &screen = world.screen();
    world.line().setFace(Line::Face::Cut);
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    screen.tap(u"allOffersButton"_s);
    album.take(screen, u"offers-claimed"_s, u"offersScreen"_s);
    screen.tap(u"offerCard1"_s);
    screen.tap(u"keepButton"_s);
    screen.waitFor(u"coupon"_s);
    QTest::qWait(140);
    album.takeAtOnce(screen, u"coupon-stamping"_s, u"coupon"_s);
    album.take(screen, u"coupon-offline"_s, u"coupon"_s);
    world.line().setFace(Line::Face::Up);
    screen.waitForText(u"couponState"_s, u"The store has it"_s, 40s);
    album.take(screen, u"coupon-sent"_s, u"coupon"_s);
    goHome(screen);

    openOffer(screen, u"offerCard2"_s);
    world.kiosk().setDiskFull(true);
    screen.tap(u"keepButton"_s);
    if (harness::waitUntil([&] {
            return screen.shows(u"offerFailureTitle"_s) || screen.shows(u"storageFailedScreen"_s);
        }))
        album.take(screen, u"offer-disk-full"_s, u"page"_s);
    else
        album.miss(u"offer-disk-full"_s);
    world.kiosk().setDiskFull(false);
}

void takeEmptyPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"no offers"_s);
        return;
    }
    Screen &screen = world.screen();
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    openOffer(screen, u"offerCard0"_s);
    world.server().stopCampaigns(u"offer"_s);
    screen.waitFor(u"offerOverTitle"_s, 60s);
    album.take(screen, u"offer-over"_s, u"offerScreen"_s);
    screen.tap(u"backButton"_s);
    album.takeFull(screen, u"offers-none"_s, u"offersMessage"_s);
    goHome(screen);
    album.take(screen, u"home-no-offers"_s, u"noOffers"_s);
}

} // namespace

void takeOfferPages(Album &album, const harness::SampleStore &sample)
{
    {
        World world(sample);
        if (!world.start()) {
            album.miss(u"offers"_s);
            return;
        }
        takeProvenPages(album, world);
        takeOfflinePages(album, world);
    }
    takeEmptyPages(album, sample);
}

} // namespace endcap::tour
