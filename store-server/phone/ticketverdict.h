// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ticket's page says first: one line, and what it means for her. Pure; any
// thread.
#pragma once

#include "store-server/phone/ticketcheck.h"
#include "store-server/phone/words.h"

namespace endcap::server
{

struct TicketVerdict {
    QString title;
    QString meaning;

    /// @p zone: whose clocks the times are on.
    static TicketVerdict of(const TicketFacts &facts, const Words &words, const QString &zone);
};

} // namespace endcap::server
