// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GTINs (GS1 General Specifications, section 7.9): 8, 12, 13 or 14 digits, the
// last a check digit; everywhere in Endcap they are kept as 14 digits.
#pragma once

#include <QString>

#include <optional>

namespace endcap
{

/// GTIN-14 of what was scanned or read; nothing when length or check digit are wrong.
std::optional<QString> normalizedGtin(QStringView digits);

} // namespace endcap
