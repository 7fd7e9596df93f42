// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The door for shoppers' phones: which page answers, and every header that goes with
// it. Knows no device's requests, sets no cookie, sends nobody elsewhere, and says
// nothing of what was asked to any log. Pure of HTTP, so that tests knock without
// sockets. Main thread; all it is given outlives it.
#pragma once

#include "store-server/outside/clock.h"
#include "store-server/phone/phoneanswer.h"
#include "store-server/phone/phonerequest.h"
#include "store-server/phone/storesign.h"
#include "store-server/phone/ticketcheck.h"
#include "store-server/phone/words.h"

namespace endcap::server
{

class PhoneDoor
{
public:
    static constexpr qsizetype mostPathLetters = 1300;
    static constexpr qsizetype mostQueryLetters = 8000;

    PhoneDoor(Database &database, const Clock &clock, DrawResults *results = nullptr)
        : m_database(database), m_clock(clock), m_tickets(database, results)
    {
    }

    PhoneAnswer take(const PhoneRequest &request);

private:
    PhoneAnswer page(const PhoneRequest &request, const Words &words);
    PhoneAnswer ticket(const Words &words, const QString &text, bool isTyped);
    PhoneAnswer friends(const PhoneRequest &request, const Words &words, const QStringList &path);

    /// That of the first store there is, for pages of no store.
    StoreSign anySign();

    Database &m_database;
    const Clock &m_clock;
    TicketCheck m_tickets;
};

} // namespace endcap::server
