// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shopper who keeps a notebook: what she was promised, read from the screen's
// picture, to be held against the store's books later.
#pragma once

#include "contract/domain/ticket.h"
#include "tests/harness/screen.h"

#include <optional>

namespace endcap::harness
{

class Shopper final
{
public:
    /// @p number as she types it ("2125550142"), @p e164 as the books know it.
    Shopper(Screen &screen, QString number, QString e164)
        : m_screen(screen), m_number(std::move(number)), m_e164(std::move(e164))
    {
    }

    /// From the attract page to home, without a PIN.
    bool arrive();
    /// The same with a PIN, online: home is proven. With a prize to be told, another page
    /// comes before it.
    bool arriveWithPin(const QString &pin, const QString &page = QStringLiteral("homeScreen"));
    /// From home: enters, reads her ticket's QR from the picture, comes back home.
    bool enterDrawing();
    /// From home: checks in, comes back home.
    bool checkIn();
    /// "I'm done", until the attract page is back.
    bool leave();

    /// Touches @p by until @p to is there. The feast of a finished quest may open over any page
    /// of a proven visit: she touches that away first.
    bool go(const QString &by, const QString &to);
    /// When one is open: touches it away.
    bool touchFeastAway();

    QString e164() const { return m_e164; }
    // Her notebook.
    const std::optional<Ticket> &ticket() const { return m_ticket; }
    int checkIns() const { return m_checkIns; }

    /// Decodes the ticket that is on the screen now.
    std::optional<Ticket> readTicket();

private:
    bool typeNumber();

    Screen &m_screen;
    QString m_number;
    QString m_e164;
    std::optional<Ticket> m_ticket;
    int m_checkIns = 0;
};

} // namespace endcap::harness
