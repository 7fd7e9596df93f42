// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telephone numbers as people write them into E.164, through libphonenumber. Asks
// for a possible number, not for an assigned one: Debian's table of assigned
// ranges is older than some members' numbers, and a number proves nothing by
// itself anyway. Any thread.
#pragma once

#include <QString>

#include <optional>

namespace endcap::server
{

/// @p country: ISO 3166-1 alpha-2, for numbers without a plus; may be empty.
std::optional<QString> toE164(const QString &written, const QString &country);

} // namespace endcap::server
