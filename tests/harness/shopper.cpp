// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"

#include "contract/wire/ticketcodec.h"
#include "tests/harness/qrreader.h"

namespace endcap::harness
{

using namespace Qt::StringLiterals;

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

std::optional<Ticket> Shopper::readTicket()
{
    std::optional<Ticket> read;
    // The ticket moves before it lies still; a phone held up tries again, too.
    waitUntil(
        [&] {
            const auto ticket = wire::decodeTicket(readQr(m_screen.pictureAtRest()));
            if (ticket)
                read = *ticket;
            return read.has_value();
        },
        std::chrono::seconds(15));
    return read;
}

bool Shopper::enterDrawing()
{
    if (!m_screen.tap(u"drawingTile"_s) || !m_screen.tap(u"enterButton"_s) ||
        !m_screen.waitFor(u"ticketCode"_s))
        return false;
    m_ticket = readTicket();
    return m_ticket && m_screen.tap(u"backButton"_s) && m_screen.waitFor(u"homeScreen"_s);
}

bool Shopper::checkIn()
{
    if (!m_screen.tap(u"checkInTile"_s) || !m_screen.tap(u"checkInButton"_s) ||
        !m_screen.waitFor(u"earnedPoints"_s))
        return false;
    ++m_checkIns;
    return m_screen.tap(u"backButton"_s) && m_screen.waitFor(u"homeScreen"_s);
}

bool Shopper::leave()
{
    return m_screen.tap(u"doneButton"_s) && m_screen.waitFor(u"attractScreen"_s);
}

} // namespace endcap::harness
