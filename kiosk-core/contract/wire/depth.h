// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at the structure of CBOR before anything is built from it, so that a few
// hostile bytes cannot ask for deep recursion or a huge allocation.
#pragma once

#include <QByteArrayView>

namespace endcap::wire
{

inline constexpr int maxDepth = 8;

/// True when @p bytes are well-formed, definite in length, at most maxDepth
/// levels deep, and no length in them goes beyond the bytes that are there.
bool isShallow(QByteArrayView bytes);

} // namespace endcap::wire
