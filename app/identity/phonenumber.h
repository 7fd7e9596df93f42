// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telephone numbers as people type them, through libphonenumber. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace endcap
{

/// "(212) 555-01" for the digits typed so far. @p region: ISO 3166-1 alpha-2.
QString formattedAsTyped(const QString &digits, const QString &region);

/// True when the digits have the length of a number; it need not exist.
bool isWholeNumber(const QString &digits, const QString &region);

/// "+12125550142"; nothing when no such number can exist.
std::optional<QString> e164(const QString &digits, const QString &region);

/// A number as an example of how they look there: "(201) 555-0123".
QString examplePhone(const QString &region);

} // namespace endcap
