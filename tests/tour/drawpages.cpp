// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/ticketcodec.h"
#include "tests/fakeprinter/fakeprinter.h"
#include "tests/harness/browser.h"
#include "tests/harness/shopper.h"
#include "tests/harness/waiting.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::FakePrinter;
using harness::Line;
using harness::Shopper;
using harness::World;

namespace
{

const QString drawing = u"tour-card"_s;
const QString source = u"Maple & Main sample lottery"_s;

QString text(const QDateTime &at)
{
    return at.toString(Qt::ISODateWithMs);
}

// Open for less than a minute, so that its draw can be shown.
QByteArray quickDrawing(const QDateTime &now)
{
    const QJsonArray groups{
        QJsonObject{{u"count"_s, 6}, {u"low"_s, 1}, {u"high"_s, 49}, {u"sorted"_s, true}},
        QJsonObject{{u"count"_s, 1}, {u"low"_s, 0}, {u"high"_s, 9}, {u"sorted"_s, false}}};
    return QJsonDocument(
               QJsonArray{QJsonObject{
                   {u"id"_s, drawing},
                   {u"title"_s, u"Win a $250 gift card"_s},
                   {u"prize"_s, u"$250 gift card"_s},
                   {u"prize_minor"_s, 25000},
                   {u"currency"_s, u"USD"_s},
                   {u"winners"_s, 1},
                   {u"alternates"_s, 2},
                   {u"opens"_s, text(now.addDays(-6))},
                   {u"closes"_s, text(now.addSecs(75))},
                   {u"seals"_s, text(now.addSecs(78))},
                   {u"odds"_s, u"Every entry has the same chance."_s},
                   {u"free_entry"_s, u"Free for everybody."_s},
                   {u"rules"_s, QJsonArray{u"No purchase necessary."_s}},
                   {u"claim"_s, u"Show your ticket and a document that confirms your name and age "
                                "at the service desk of any Maple & Main store."_s},
                   {u"claim_days"_s, 14},
                   {u"sources"_s, QJsonArray{QJsonObject{{u"name"_s, source},
                                                         {u"where"_s, u"Invented"_s},
                                                         {u"at"_s, text(now.addSecs(90))},
                                                         {u"groups"_s, groups}}}}}})
        .toJson();
}

void waitUntil(const QDateTime &at)
{
    QTest::qWait(
        static_cast<int>(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(at) + 300)));
}

QJsonObject fleetLine(World &world)
{
    const auto fleet = world.server().command({u"fleet"_s, u"--json"_s});
    return QJsonDocument::fromJson(fleet.value_or(QByteArray())).object();
}

bool step(World &world, const QStringList &words)
{
    return world.server().command(QStringList{u"draw"_s} + words).has_value();
}

// A step that the kiosks are told of, until this one has heard it.
bool toldStep(World &world, const QStringList &words)
{
    const qint64 before = fleetLine(world)[u"cursor"].toInteger();
    return step(world, words) && harness::waitUntil(
                                     [&] {
                                         QTest::qWait(300);
                                         return fleetLine(world)[u"cursor"].toInteger() > before;
                                     },
                                     60s);
}

// Until the screen shows what headquarters put.
bool waitForShown(World &world)
{
    return harness::waitUntil(
        [&] {
            QTest::qWait(300);
            const QJsonObject line = fleetLine(world);
            return line.contains(u"expected") && line[u"shown"] == line[u"expected"];
        },
        60s);
}

bool typeNumbers(World &world)
{
    for (const QString &person : {u"Ann"_s, u"Bo"_s}) {
        if (!step(world, {u"numbers"_s, drawing, u"--source"_s, source, u"--value"_s,
                          u"4 8 15 16 23 42, 7"_s, u"--by"_s, person}))
            return false;
    }
    return true;
}

// From the attract page, whoever holds a ticket.
void takeTicketPages(Album &album, World &world, const QString &code)
{
    harness::Screen &screen = world.screen();
    world.kiosk().display().scan(code);
    screen.waitForText(u"ticketVerdictTitle"_s, u"won"_s);
    album.takeFull(screen, u"draw-check-won"_s, u"drawCheckScreen"_s);
    world.kiosk().display().scan(u"4006381333931"_s);
    screen.waitForText(u"ticketVerdictTitle"_s, u"not a ticket"_s);
    album.take(screen, u"draw-check-no-ticket"_s, u"drawCheckScreen"_s);
    screen.tap(u"backButton"_s);
    screen.waitFor(u"attractScreen"_s);
}

void takeEmptyPages(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.tap(u"drawingTile"_s);
    screen.tap(u"winnersButton"_s);
    album.take(screen, u"winners-empty"_s, u"winnersScreen"_s);
    screen.tap(u"howCheckedButton"_s);
    album.take(screen, u"draw-check-empty"_s, u"drawCheckScreen"_s);
    bo.leave();
}

void takeWaitingPages(Album &album, World &world)
{
    harness::Screen &screen = world.screen();
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.tap(u"drawingTile"_s);
    screen.tap(u"pastWinnersButton"_s);
    album.take(screen, u"winners-sealed"_s, u"winnersScreen"_s);
    screen.tap(u"howCheckedButton"_s);
    album.take(screen, u"draw-check-sealed"_s, u"drawCheckScreen"_s);
    bo.leave();
}

void takeDrawnPages(Album &album, World &world, const QString &code)
{
    harness::Screen &screen = world.screen();
    takeTicketPages(album, world, code);
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s, u"wonScreen"_s);
    album.takeDark(screen, u"won"_s, u"wonScreen"_s);
    screen.tap(u"backButton"_s);
    album.take(screen, u"home-won"_s, u"homeScreen"_s);
    ada.leave();
    Shopper bo(screen, u"3105550199"_s, u"+13105550199"_s);
    bo.arrive();
    screen.tap(u"drawingTile"_s);
    screen.tap(u"pastWinnersButton"_s);
    album.takeDark(screen, u"winners"_s, u"winnersScreen"_s);
    screen.tap(u"howCheckedButton"_s);
    album.takeDark(screen, u"draw-check"_s, u"drawCheckScreen"_s);
    world.line().setFace(Line::Face::Cut);
    screen.waitForText(u"lineText"_s, u"offline"_s, 40s);
    world.kiosk().display().scan(code);
    screen.waitForText(u"ticketVerdictTitle"_s, u"won"_s);
    album.take(screen, u"draw-check-offline"_s, u"drawCheckScreen"_s);
    bo.leave();
    world.line().setFace(Line::Face::Up);
    world.waitForContact();
}

void takePassedOnPages(Album &album, World &world, const QString &ticket)
{
    harness::Screen &screen = world.screen();
    toldStep(world, {u"disqualify"_s, drawing, ticket, u"--reason"_s, u"not-claimed"_s, u"--by"_s,
                     u"Bo"_s});
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s, u"wonScreen"_s);
    album.take(screen, u"won-passed-on"_s, u"wonScreen"_s);
    ada.leave();
}

// The page that a phone opens by the ticket's code.
void takePhonePage(Album &album, World &world, const Ticket &ticket, const QString &face)
{
    harness::Browser phone;
    if (phone.start() && phone.open(wire::encodeTicket(ticket, world.server().peopleUrl())))
        album.keep(face, phone.picture());
    else
        album.miss(face);
}

bool makePlain(World &world, const harness::SampleStore &sample)
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"stores.json"_s);
    return sample.writeStoresWith(u"playful"_s, false, plain) &&
           world.server().command({u"import"_s, u"stores"_s, plain}).has_value();
}

// Ada's ticket is the only one, so it wins. @p whileItWaits: between seal and numbers.
bool makeDraw(World &world, std::optional<Ticket> &ticket,
              const std::function<void()> &whileItWaits)
{
    harness::Screen &screen = world.screen();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    world.server().stopCampaigns(u"drawing"_s);
    if (!world.server().putCampaign(quickDrawing(now)) || !waitForShown(world))
        return false;
    Shopper ada(screen, u"2125550142"_s, u"+12125550142"_s);
    ada.arrive();
    ada.enterDrawing();
    ticket = ada.ticket();
    ada.leave();
    waitUntil(now.addSecs(78));
    if (!ticket || ticket->drawing != drawing || !toldStep(world, {u"seal"_s, drawing}))
        return false;
    whileItWaits();
    waitUntil(now.addSecs(90));
    return typeNumbers(world) && toldStep(world, {u"winners"_s, drawing});
}

} // namespace

void takeDrawPages(Album &album, const harness::SampleStore &sample)
{
    std::optional<Ticket> ticket;
    {
        World world(sample);
        if (!world.start()) {
            album.miss(u"draw"_s);
            return;
        }
        takeEmptyPages(album, world);
        if (!makeDraw(world, ticket, [&] { takeWaitingPages(album, world); })) {
            album.miss(u"draw"_s);
            return;
        }
        takePhonePage(album, world, *ticket, u"phone-ticket-won"_s);
        takeDrawnPages(album, world, wire::encodeTicket(*ticket, world.server().peopleUrl()));
        takePassedOnPages(album, world, ticketNumber(7, ticket->seq));
        takePhonePage(album, world, *ticket, u"phone-ticket-went-on"_s);
    }
    FakePrinter printer;
    World plain(sample);
    plain.kiosk().setPrinter(printer.listen() ? printer.address() : QString());
    if (!plain.startServer() || !makePlain(plain, sample) || !plain.startKiosk(7) ||
        !plain.screen().waitFor(u"attractScreen"_s, 60s) || !makeDraw(plain, ticket, [] {})) {
        album.miss(u"won-plain"_s);
        return;
    }
    Shopper ada(plain.screen(), u"2125550142"_s, u"+12125550142"_s);
    ada.arriveWithPin(u"2468"_s, u"wonScreen"_s);
    album.takeFull(plain.screen(), u"won-plain"_s, u"wonScreen"_s);
    plain.screen().tap(u"backButton"_s);
    plain.screen().waitFor(u"printButton"_s);
    album.take(plain.screen(), u"home-won-print"_s, u"homeScreen"_s);
}

} // namespace endcap::tour
