// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of a ticket: its number, its drawing, whether it counts and what became of
// it, in plain words. Pure; any thread.
#pragma once

#include "store-server/phone/storesign.h"
#include "store-server/phone/ticketcheck.h"
#include "store-server/phone/words.h"

namespace endcap::server
{

/// Where a ticket's text can be typed in, for codes without an address.
/// @p wasUnreadable: what was typed is no ticket.
QByteArray askTicketPage(const Words &words, const StoreSign &sign, bool wasUnreadable);

QByteArray ticketPage(const Words &words, const StoreSign &sign, const TicketFacts &facts);

} // namespace endcap::server
