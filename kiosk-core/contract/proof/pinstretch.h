// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PIN made dear to guess: scrypt (RFC 7914) with r = 8, p = 1. Takes a tenth of a
// second and 32 MiB at cost 15, twice as much with each step more: for an executor.
// Pure; any thread.
#pragma once

#include "contract/domain/ids.h"

#include <optional>

namespace endcap
{

inline constexpr int leastPinCost = 10;
inline constexpr int mostPinCost = 18;

/// Nothing when there is no memory for it, or @p cost is out of bounds.
std::optional<Hash> stretchPin(QByteArrayView pin, QByteArrayView salt, int cost);

/// In the same time wherever they differ.
bool isSameCheck(const Hash &one, const Hash &other);

} // namespace endcap
