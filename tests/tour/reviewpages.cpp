// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"
#include "tests/tour/hands.h"
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

// The sample's own: one that much is said of, one that the demo members bought.
const QString tea = u"00400000003061"_s;
const QString yogurt = u"00400000002057"_s;
// A real product: nobody invents an opinion of it.
const QString vitamins = u"00041250500735"_s;

void openReviews(World &world, const QString &code, const QString &name)
{
    scan(world, code, u"itemName"_s, name);
    world.screen().tap(u"reviewsLine"_s);
    world.screen().waitFor(u"reviewsScreen"_s);
}

void takeReading(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    scan(world, tea, u"reviewsLineAverage"_s);
    album.takeFull(screen, u"item-reviews"_s, u"itemScreen"_s);
    screen.tap(u"reviewsLine"_s);
    screen.waitFor(u"ratingAverage"_s);
    album.takeDark(screen, u"reviews-stranger"_s, u"reviewsScreen"_s);
    screen.tap(u"reviewsDown"_s);
    album.takeFull(screen, u"reviews-down"_s, u"reviewsUp"_s);
    screen.tap(u"reviewsUp"_s);
    screen.tap(u"ratingBar5"_s);
    album.take(screen, u"reviews-five-stars"_s, u"reviewsScreen"_s);
    screen.tap(u"ratingBar5"_s);
    screen.tap(u"order3"_s);
    screen.waitForText(u"orderSentence"_s, u"fewest"_s);
    album.take(screen, u"reviews-critical"_s, u"reviewsScreen"_s);
    // A core that hangs for a moment.
    holdCore(world, true);
    screen.tap(u"order2"_s);
    QTest::qWait(400);
    album.takeAtOnce(screen, u"reviews-waiting"_s, u"reviewsScreen"_s);
    holdCore(world, false);
    openReviews(world, vitamins, u"Vitamin"_s);
    screen.waitForText(u"messageTitle"_s, u"No reviews"_s);
    album.takeFull(screen, u"reviews-empty"_s, u"reviewsScreen"_s);
    screen.tap(u"doneButton"_s);
    screen.waitFor(u"attractScreen"_s, 40s);
}

// By a number alone: of what is scanned, with the line cut, and then it waits.
void takeClaimed(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arrive();
    openReviews(world, tea, u"Tea"_s);
    screen.tap(u"reviewsDown"_s);
    QTest::qWait(1000); // the list has come to rest
    screen.tap(u"helpful1"_s);
    album.takeFull(screen, u"reviews-voted"_s, u"reviewsScreen"_s);
    screen.tap(u"writeReviewButton"_s);
    album.take(screen, u"write-rate-empty"_s, u"writeReviewScreen"_s);
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    screen.tap(u"star4"_s);
    screen.tap(u"word6"_s);
    screen.tap(u"word9"_s);
    album.takeFull(screen, u"write-rate-claimed"_s, u"writeReviewScreen"_s);
    screen.tap(u"ownWords"_s);
    album.take(screen, u"write-words"_s, u"reviewField"_s);
    world.kiosk().display().type(u"Fine mint, and "_s);
    world.kiosk().display().type(u"the box closes well."_s);
    album.takeFull(screen, u"write-words-typed"_s, u"reviewField"_s);
    screen.tap(u"sendWords"_s);
    screen.waitForText(u"reviewStateTitle"_s, u"Saved"_s);
    album.take(screen, u"review-saved-offline"_s, u"writeReviewScreen"_s);
    world.line().setFace(Line::Face::Up);
    screen.waitForText(u"reviewStateTitle"_s, u"waits"_s, 60s);
    album.takeFull(screen, u"review-waits"_s, u"writeReviewScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"writeReviewButton"_s);
    album.take(screen, u"write-already"_s, u"writeReviewScreen"_s);
    screen.tap(u"backButton"_s);
    ada.leave();
}

// With her PIN: from the list of what she bought, public at once.
void takeProven(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    Shopper ben(screen, u"9525550117"_s, u"+19525550117"_s);
    ben.arriveWithPin(u"1357"_s);
    album.takeFull(screen, u"home-reviews"_s, u"reviewBoughtButton"_s);
    openReviews(world, tea, u"Tea"_s);
    screen.tap(u"writeReviewButton"_s);
    album.takeFull(screen, u"write-not-bought"_s, u"writeReviewScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"backButton"_s);
    screen.waitFor(u"homeScreen"_s);
    screen.tap(u"reviewBoughtButton"_s);
    screen.waitFor(u"bought1"_s);
    album.takeFull(screen, u"write-bought"_s, u"writeReviewScreen"_s);
    screen.tap(u"bought1"_s);
    screen.tap(u"star5"_s);
    screen.tap(u"word6"_s);
    album.takeDark(screen, u"write-rate"_s, u"writeReviewScreen"_s);
    screen.tap(u"sendReview"_s);
    screen.waitForText(u"reviewStateTitle"_s, u"public"_s, 60s);
    album.takeDark(screen, u"review-public"_s, u"writeReviewScreen"_s);
    screen.tap(u"backButton"_s);
    album.take(screen, u"write-bought-reviewed"_s, u"writeReviewScreen"_s);
    screen.tap(u"backButton"_s);
    screen.tap(u"celebrationButton"_s, 40s); // a quest asked for an honest word
    QTest::qWait(8000);                      // the feed brings it back with one of the next rounds
    openReviews(world, yogurt, u"Yogurt"_s);
    screen.tap(u"order1"_s);
    screen.waitForText(u"orderSentence"_s, u"newest"_s);
    album.take(screen, u"reviews-hers"_s, u"rewardLabel"_s);
    // The catalogue was lost while the line is down.
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    if (!world.kiosk().loseCatalogue()) {
        album.miss(u"reviews-cannot"_s);
        return;
    }
    screen.tap(u"order2"_s);
    screen.waitForText(u"messageTitle"_s, u"read them"_s);
    album.take(screen, u"reviews-cannot"_s, u"reviewsScreen"_s);
}

} // namespace

void takeReviewPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"reviews"_s);
        return;
    }
    world.waitForContact(); // the photographs come with the first rounds
    takeReading(album, world);
    takeClaimed(album, world);
    takeProven(album, world);
}

} // namespace endcap::tour
