// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The product in what a scanner read: a GTIN alone, a GS1 element string with the
// application identifier 01 (GS1 General Specifications, chapter 3), also as printed
// in brackets, or a GS1 Digital Link address (GS1 Digital Link URI Syntax). Bounded;
// what it cannot read is no product. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace endcap
{

/// The GTIN-14 that @p scanned names; nothing when it names none, or its check digit is
/// wrong. A symbology identifier of the scanner ("]d2") may stand before it, and
/// U+001D stands for FNC1.
std::optional<QString> productCodeIn(QStringView scanned);

/// Whether @p gtin (GTIN-14) is of the ranges that begin with 2, which each store uses
/// for itself: goods weighed or packed here, coupons, cards.
bool isInStoreCode(QStringView gtin);

} // namespace endcap
