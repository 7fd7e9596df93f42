// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"

#include "contract/wire/ticketcodec.h"
#include "tests/harness/qrreader.h"

namespace endcap::harness
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool Shopper::typeNumber()
{
    return m_screen.tap(u"beginButton"_s) && m_screen.waitFor(u"identifyScreen"_s) &&
           m_screen.tapDigits(u"key"_s, m_number) && m_screen.tap(u"continueButton"_s) &&
           m_screen.waitFor(u"pinScreen"_s);
}

bool Shopper::arrive()
{
    return typeNumber() && m_screen.tap(u"skipPinButton"_s) && m_screen.waitFor(u"homeScreen"_s);
}

bool Shopper::arriveWithPin(const QString &pin, const QString &page)
{
    return typeNumber() && m_screen.tapDigits(u"pinKey"_s, pin) &&
           m_screen.tap(u"submitPinButton"_s) && m_screen.waitFor(page);
}

bool Shopper::touchFeastAway()
{
    return !m_screen.shows(u"celebrationButton"_s) || m_screen.tap(u"celebrationButton"_s, 2s);
}

bool Shopper::go(const QString &by, const QString &to)
{
    // One page fades into the next: both can be seen for a moment.
    const auto isThere = [&] {
        return m_screen.shows(to) && !m_screen.shows(by) && !m_screen.shows(u"celebrationButton"_s);
    };
    const bool came = waitUntil(
        [&] {
            if (!touchFeastAway())
                return false;
            if (m_screen.shows(by) && !m_screen.shows(to) && !m_screen.tap(by, 2s))
                return false;
            return waitUntil(isThere, 3s);
        },
        30s);
    return came || m_screen.waitFor(to, 0ms); // says what is there instead
}

std::optional<Ticket> Shopper::readTicket()
{
    std::optional<Ticket> read;
    // The ticket moves before it lies still; a phone held up tries again, too.
    waitUntil(
        [&] {
            touchFeastAway();
            const auto ticket = wire::decodeTicket(readQr(m_screen.pictureAtRest()));
            if (ticket)
                read = *ticket;
            return read.has_value();
        },
        15s);
    return read;
}

bool Shopper::enterDrawing()
{
    if (!go(u"drawingTile"_s, u"enterButton"_s) || !go(u"enterButton"_s, u"ticketCode"_s))
        return false;
    m_ticket = readTicket();
    return m_ticket && go(u"backButton"_s, u"homeScreen"_s);
}

bool Shopper::checkIn()
{
    if (!go(u"checkInTile"_s, u"checkInButton"_s) || !go(u"checkInButton"_s, u"earnedPoints"_s))
        return false;
    ++m_checkIns;
    return go(u"backButton"_s, u"homeScreen"_s);
}

bool Shopper::leave()
{
    return go(u"doneButton"_s, u"attractScreen"_s);
}

} // namespace endcap::harness
