// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells a payment card from everything a kiosk wants to read, so that it can be
// dropped before anything is kept, logged or shown.
#pragma once

#include <QStringView>

namespace endcap
{

/// True when @p scanned is the number of a payment card: an issuer prefix of a
/// scheme, that scheme's length and a right Luhn digit (ISO/IEC 7812-1). Takes
/// raw scanner text: spaces and dashes between digits, and the start and end
/// marks of a magnetic stripe ("%B...^", ";...=") are seen through. A valid GTIN
/// of 8, 12, 13 or 14 digits is never a payment card.
bool isPaymentCard(QStringView scanned);

} // namespace endcap
