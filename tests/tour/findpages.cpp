// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/hands.h"
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

// Letter by letter, each seen before the next: on a busy machine fast keys are a scan.
void type(World &world, const QString &text)
{
    for (qsizetype letters = 1; letters <= text.size(); ++letters) {
        world.kiosk().display().type(text.mid(letters - 1, 1));
        world.screen().waitForText(u"searchInput"_s, text.left(letters));
    }
}

void takeWaiting(Album &album, World &world, const QString &face, const QString &page)
{
    world.screen().waitForText(u"messageTitle"_s, u"moment"_s);
    QTest::qWait(400); // the page has come in
    album.takeAtOnce(world.screen(), face, page);
}

void takeSearches(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    // A core that hangs for a moment.
    holdCore(world, true);
    screen.tap(u"searchButton"_s);
    takeWaiting(album, world, u"find-waiting"_s, u"findScreen"_s);
    holdCore(world, false);
    screen.waitFor(u"popular0"_s);
    album.takeFull(screen, u"find-start"_s, u"findScreen"_s);
    type(world, u"milk"_s);
    screen.waitFor(u"foundName0"_s);
    album.takeDark(screen, u"find-results"_s, u"findScreen"_s);
    screen.tap(u"allResults"_s);
    album.takeFull(screen, u"find-results-all"_s, u"foundDown"_s);
    screen.tap(u"foundDown"_s);
    album.take(screen, u"find-results-down"_s, u"foundUp"_s);
    screen.tap(u"clearSearch"_s);
    type(world, u"choclate"_s);
    screen.waitForText(u"correctedLabel"_s, u"chocolate"_s);
    album.take(screen, u"find-corrected"_s, u"findScreen"_s);
    screen.tap(u"clearSearch"_s);
    type(world, u"helicopter"_s);
    screen.waitForText(u"messageTitle"_s, u"helicopter"_s);
    album.takeFull(screen, u"find-nothing"_s, u"findScreen"_s);
    scan(world, u"4111111111111111"_s, u"scanNoticeTitle"_s, u"payment card"_s);
    album.take(screen, u"find-payment-card"_s, u"findScreen"_s);
    screen.tap(u"scanNoticeOk"_s);
}

void takeItems(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    holdCore(world, true);
    scan(world, photographed, u"messageTitle"_s, u"moment"_s);
    takeWaiting(album, world, u"item-waiting"_s, u"itemScreen"_s);
    holdCore(world, false);
    screen.waitForText(u"itemName"_s, u"Vitamin"_s);
    // Its photograph, too.
    harness::waitUntil([&] {
        const auto photo = screen.find(u"itemPhoto"_s);
        return photo && photo->isEnabled;
    });
    album.takeDark(screen, u"item"_s, u"itemScreen"_s);
    screen.tap(u"itemPhoto"_s);
    album.takeFull(screen, u"item-photograph"_s, u"photoZoom"_s);
    screen.tap(u"zoomButton"_s);
    album.take(screen, u"item-photograph-near"_s, u"photoZoom"_s);
    screen.tap(u"closeZoomButton"_s);
    scan(world, ownBrand, u"itemName"_s, u"Kettle"_s);
    album.take(screen, u"item-support"_s, u"itemScreen"_s);
    scan(world, u"hello there"_s, u"scanNoticeTitle"_s, u"read that code"_s);
    album.take(screen, u"item-unreadable-code"_s, u"itemScreen"_s);
    screen.tap(u"scanNoticeOk"_s);
    scan(world, u"4006381333931"_s, u"messageTitle"_s, u"know"_s);
    album.takeFull(screen, u"item-unknown"_s, u"itemScreen"_s);
    scan(world, u"2012345678903"_s, u"messageTitle"_s, u"label"_s);
    album.take(screen, u"item-in-store"_s, u"itemScreen"_s);
    // With the line cut all of it goes on, and says how old it is.
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    scan(world, ownBrand, u"itemLastHeard"_s);
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
    screen.tap(u"clearSearch"_s);
    type(world, u"milk"_s);
    screen.waitForText(u"messageTitle"_s, u"search now"_s);
    album.take(screen, u"find-cannot"_s, u"findScreen"_s);
    scan(world, ownBrand, u"messageTitle"_s, u"look it up"_s);
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
    scan(world, ownBrand, u"identifyNoticeTitle"_s, u"product"_s);
    album.take(screen, u"identify-product"_s, u"identifyScreen"_s);
}

} // namespace endcap::tour
