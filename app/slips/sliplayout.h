// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a slip as the dots of a thermal printer: black or white, in the letters of the
// screen, so that every script the screen can show can be printed. GUI thread.
#pragma once

#include "app/slips/slipsheet.h"

#include <QImage>

namespace endcap
{

/// No slip is longer (50 cm), however many words somebody put on it.
inline constexpr int longestSlip = 4000;

/// 1 bit a dot, @p dots wide. @p direction: of the language; pairs follow it.
QImage drawSlip(const SlipSheet &sheet, int dots, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace endcap
