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

// A real product with a photograph, and one of the sample's own with the maker's help.
const QString photographed = u"00041250500735"_s;
const QString ownBrand = u"00400000013084"_s;

void takeSearches(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    harness::Display &display = world.kiosk().display();
    screen.tap(u"searchButton"_s);
    screen.waitFor(u"popular0"_s);
    album.take(screen, u"find-start"_s, u"findScreen"_s);
    display.type(u"milk"_s);
    screen.waitFor(u"foundName0"_s);
    album.take(screen, u"find-results"_s, u"findScreen"_s);
    screen.tap(u"allResults"_s);
    album.take(screen, u"find-results-all"_s, u"foundDown"_s);
    screen.tap(u"foundDown"_s);
    album.take(screen, u"find-results-down"_s, u"foundUp"_s);
    screen.tap(u"clearSearch"_s);
    display.type(u"choclate"_s);
    screen.waitForText(u"correctedLabel"_s, u"chocolate"_s);
    album.take(screen, u"find-corrected"_s, u"findScreen"_s);
    screen.tap(u"clearSearch"_s);
    display.type(u"bicycle"_s);
    screen.waitForText(u"messageTitle"_s, u"bicycle"_s);
    album.take(screen, u"find-nothing"_s, u"findScreen"_s);
    display.scan(u"4111111111111111"_s);
    screen.waitForText(u"scanNoticeTitle"_s, u"payment card"_s);
    album.take(screen, u"find-payment-card"_s, u"findScreen"_s);
    screen.tap(u"scanNoticeOk"_s);
}

void takeItems(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    harness::Display &display = world.kiosk().display();
    display.scan(photographed);
    screen.waitFor(u"itemPrice"_s);
    album.take(screen, u"item"_s, u"itemScreen"_s);
    screen.tap(u"itemPhoto"_s);
    album.take(screen, u"item-photograph"_s, u"photoZoom"_s);
    screen.tap(u"zoomButton"_s);
    album.take(screen, u"item-photograph-near"_s, u"photoZoom"_s);
    screen.tap(u"closeZoomButton"_s);
    display.scan(ownBrand);
    screen.waitFor(u"supportCode"_s);
    album.take(screen, u"item-support"_s, u"itemScreen"_s);
    display.scan(u"036000291452"_s);
    screen.waitForText(u"messageTitle"_s, u"know"_s);
    album.take(screen, u"item-unknown"_s, u"itemScreen"_s);
    display.scan(u"2012345678903"_s);
    screen.waitForText(u"messageTitle"_s, u"label"_s);
    album.take(screen, u"item-in-store"_s, u"itemScreen"_s);
    // With the line cut all of it goes on, and says how old it is.
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    display.scan(ownBrand);
    screen.waitFor(u"itemLastHeard"_s);
    album.take(screen, u"item-offline"_s, u"itemScreen"_s);
}

// The catalogue was lost while the line is down: nothing can be looked up.
void takeLost(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    if (!world.kiosk().loseCatalogue()) {
        album.miss(u"find-cannot"_s);
        return;
    }
    screen.tap(u"findAnotherButton"_s);
    screen.waitFor(u"popular0"_s);
    world.kiosk().display().type(u"milk"_s);
    screen.waitForText(u"messageTitle"_s, u"right now"_s);
    album.take(screen, u"find-cannot"_s, u"findScreen"_s);
    world.kiosk().display().scan(ownBrand);
    screen.waitForText(u"messageTitle"_s, u"right now"_s);
    album.take(screen, u"item-cannot"_s, u"itemScreen"_s);
}

} // namespace

void takeFindPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"find"_s);
        return;
    }
    world.waitForContact(); // the photographs come with the first rounds
    takeSearches(album, world);
    takeItems(album, world);
    takeLost(album, world);

    // On the page that asks who one is, a product is no card.
    world.line().setFace(Line::Face::Up);
    harness::Screen &screen = world.screen();
    screen.tap(u"doneButton"_s);
    screen.waitFor(u"attractScreen"_s, 60s);
    screen.tap(u"beginButton"_s);
    screen.waitFor(u"identifyScreen"_s);
    world.kiosk().display().scan(ownBrand);
    screen.waitForText(u"identifyNoticeTitle"_s, u"product"_s);
    album.take(screen, u"identify-product"_s, u"identifyScreen"_s);
}

} // namespace endcap::tour
