// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Amounts of money as text into minor units, digit by digit: no floating point
// ever touches a price. Pure; any thread.
#pragma once

#include <QStringView>

#include <optional>

namespace endcap::server
{

/// Three capital letters.
bool isCurrency(QStringView code);
/// Digits after the point that @p currency has: 2 for most (ISO 4217).
int minorDigits(QStringView currency);
/// "3.99", "4", "1250"; nothing for signs, separators, or more digits than the
/// currency has.
std::optional<qint64> minorUnits(QStringView text, QStringView currency);

} // namespace endcap::server
