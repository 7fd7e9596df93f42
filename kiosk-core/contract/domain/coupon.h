// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The number of a coupon. It comes from chance that only the screen, the coupon and
// the store server have (the event's sealed nonce), so nobody can guess another's,
// and the shopper has it at once, also with the line cut. Pure; any thread.
#pragma once

#include "contract/domain/ids.h"

#include <QString>

#include <optional>

namespace endcap
{

/// Twelve signs of Crockford's base 32 (60 bits) of
/// SHA-256("endcap coupon 1" || device || nonce).
QString couponSerial(const DeviceId &device, const TicketNonce &nonce);

/// In three groups, as people read it: "K7QF-2M9X-4TDH".
QString spelledSerial(const QString &serial);

/// The text in the coupon's QR: "ECC:" and the serial.
QString couponCode(const QString &serial);

/// The serial in what a till scanned or somebody typed: the QR's text or the serial,
/// in either case, with or without dashes and spaces, O read as 0, I and L as 1.
std::optional<QString> readSerial(const QString &written);

} // namespace endcap
