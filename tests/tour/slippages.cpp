// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/coupon.h"
#include "contract/wire/ticketcodec.h"
#include "tests/fakeprinter/fakeprinter.h"
#include "tests/harness/exportedbooks.h"
#include "tests/harness/qrreader.h"
#include "tests/harness/shopper.h"
#include "tests/harness/staffmember.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

#include <algorithm>

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::FakePrinter;
using harness::Shopper;
using harness::World;

namespace
{

// The next slip of @p printer, kept as @p face; its code, or nothing.
QString keepNextSlip(Album &album, FakePrinter &printer, qsizetype before, const QString &face)
{
    const bool came = harness::waitUntil([&] { return printer.slips().size() > before; }, 20s);
    if (!came || !printer.refused().isEmpty()) {
        album.miss(face);
        return {};
    }
    const QImage paper = printer.slips().constLast();
    album.keepPaper(face, paper);
    return harness::readQr(paper);
}

// The paper says what the screen says, and the store knows that entry.
bool isTicketOfBooks(World &world, const Shopper &shopper, const QString &code)
{
    const auto paper = wire::decodeTicket(code);
    if (!paper || !shopper.ticket() || *paper != *shopper.ticket())
        return false;
    const QString event = QString::fromLatin1(paper->event.bytes().toHex());
    const auto events = harness::exported(world.server(), u"events"_s);
    return std::ranges::any_of(
        events, [&](const QJsonObject &row) { return row[u"hash"].toString() == event; });
}

void takeTicketPages(Album &album, World &world, FakePrinter &printer)
{
    harness::Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s);
    ada.enterDrawing();
    ada.go(u"drawingTile"_s, u"ticketScreen"_s);
    screen.waitForText(u"entryState"_s, u"Confirmed"_s, 40s);
    screen.waitFor(u"printButton"_s);
    album.takeFull(screen, u"ticket-print"_s, u"ticketScreen"_s);
    screen.tap(u"printButton"_s);
    const QString code = keepNextSlip(album, printer, 0, u"slip-ticket"_s);
    if (!isTicketOfBooks(world, ada, code))
        album.miss(u"slip-ticket-as-in-the-books"_s);
    screen.waitForText(u"printReason"_s, u"Printed"_s);
    album.take(screen, u"ticket-printed"_s, u"ticketScreen"_s);
    screen.tap(u"backButton"_s);
    ada.checkIn();
    album.takeFull(screen, u"home-print"_s, u"homeScreen"_s);
    screen.tap(u"printButton"_s);
    keepNextSlip(album, printer, 1, u"slip-statement"_s);
    ada.leave();
}

// The coupon on paper is the one in the books.
void takeCouponPages(Album &album, World &world, FakePrinter &printer)
{
    harness::Screen &screen = world.screen();
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s);
    ada.go(u"allOffersButton"_s, u"offerCard1"_s);
    ada.go(u"offerCard1"_s, u"keepButton"_s);
    screen.tap(u"keepButton"_s);
    screen.waitForText(u"couponState"_s, u"Confirmed"_s, 40s);
    screen.waitFor(u"printButton"_s);
    album.take(screen, u"coupon-print"_s, u"coupon"_s);
    const QString serial = screen.text(u"couponSerial"_s);
    screen.tap(u"printButton"_s);
    const auto paper = readSerial(keepNextSlip(album, printer, 2, u"slip-coupon"_s));
    const auto coupons = harness::exported(world.server(), u"coupons"_s);
    const bool isInBooks = std::ranges::any_of(coupons, [&](const QJsonObject &row) {
        return paper && row[u"serial"].toString() == *paper &&
               row[u"status"].toString() == u"held"_s;
    });
    if (!isInBooks || spelledSerial(*paper) != serial)
        album.miss(u"slip-coupon-as-in-the-books"_s);
    screen.waitForText(u"printReason"_s, u"Printed"_s);
    album.take(screen, u"coupon-printed"_s, u"coupon"_s);
    ada.go(u"backButton"_s, u"homeScreen"_s);
    ada.leave();
}

// Staff's self-test ends with the printer.
void takeSelfTest(Album &album, World &world, FakePrinter &printer)
{
    harness::Screen &screen = world.screen();
    harness::StaffMember sam(screen);
    sam.enter();
    screen.tap(u"testButton"_s);
    screen.tap(u"testStartButton"_s);
    screen.tap(u"cornerFailButton"_s);
    printer.setPaper(0);
    screen.tap(u"scanFailButton"_s);
    screen.waitForText(u"printTestTitle"_s, u"Nothing"_s);
    album.take(screen, u"staff-test-printer-failed"_s, u"printTest"_s);
    printer.refill();
    printer.isSimple = true;
    screen.tap(u"printAgainButton"_s);
    screen.waitForText(u"printTestTitle"_s, u"come out"_s);
    album.take(screen, u"staff-test-printer-asks"_s, u"printTest"_s);
    album.keepPaper(u"slip-test"_s, printer.slips().constLast());
    screen.tap(u"printGoodButton"_s);
    screen.waitForText(u"deviceState-printer"_s, u"Works"_s);
    album.take(screen, u"staff-test-with-printer"_s, u"staffTestScreen"_s);
    printer.isSimple = false;
    sam.leave();
}

void takeBadDays(Album &album, World &world, FakePrinter &printer)
{
    harness::Screen &screen = world.screen();
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    bo.enterDrawing();
    bo.go(u"drawingTile"_s, u"ticketScreen"_s);
    printer.isPaperLow = true;
    screen.waitForText(u"printReason"_s, u"running out"_s);
    album.take(screen, u"ticket-paper-low"_s, u"ticketScreen"_s);
    printer.isPaperLow = false;
    printer.isCoverOpen = true;
    screen.waitForText(u"printReason"_s, u"open"_s);
    album.take(screen, u"ticket-printer-open"_s, u"ticketScreen"_s);
    printer.isCoverOpen = false;
    printer.setPaper(200);
    screen.tap(u"printButton"_s);
    screen.waitForText(u"printReason"_s, u"out of paper"_s);
    album.take(screen, u"ticket-paper-out"_s, u"ticketScreen"_s);
    printer.refill();
    screen.waitForText(u"printButton"_s, u"again"_s);
    album.take(screen, u"ticket-print-again"_s, u"ticketScreen"_s);
    printer.isMute = true;
    screen.waitForText(u"printReason"_s, u"not answer"_s);
    album.take(screen, u"ticket-printer-silent"_s, u"ticketScreen"_s);
}

} // namespace

void takeSlipPages(Album &album, const harness::SampleStore &sample)
{
    FakePrinter printer;
    World world(sample);
    world.kiosk().setPrinter(printer.listen() ? printer.address() : QString());
    if (!world.start()) {
        album.miss(u"slips"_s);
        return;
    }
    takeTicketPages(album, world, printer);
    takeCouponPages(album, world, printer);
    takeSelfTest(album, world, printer);
    takeBadDays(album, world, printer);
}

} // namespace endcap::tour
