// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ticket as text for its QR, and the bytes a device signs for it
// (PROTOCOL.md, "Receipt and ticket").
#pragma once

#include "contract/domain/ticket.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

namespace endcap::wire
{

/// What the device signs: the ticket without its signature.
QByteArray receiptBytes(const Ticket &ticket);

/// The address of its page, which a phone's camera opens; `EC1:...` where @p peopleUrl
/// is empty because the store has no pages for phones.
QString encodeTicket(const Ticket &ticket, const QString &peopleUrl = {});
/// Reads both, whatever host the address names.
Expected<Ticket, WireError> decodeTicket(const QString &text);

} // namespace endcap::wire
