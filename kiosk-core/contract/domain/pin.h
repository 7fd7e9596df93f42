// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PIN looks like, and which ones anybody would try first. Pure; any thread.
#pragma once

#include <QStringView>

namespace endcap
{

inline constexpr int fewestPinDigits = 4;
inline constexpr int mostPinDigits = 8;

/// 4 to 8 digits.
bool isPin(QStringView text);

/// One that a stranger tries first: all digits alike, a run like 1234 or 8765, one
/// half twice like 1212, or the end of her own number @p phone (E.164).
bool isEasyPin(QStringView pin, QStringView phone);

} // namespace endcap
