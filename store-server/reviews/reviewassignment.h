// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of a member's reviews of a product rests on which line of a till: one review a
// line, one badge a line, and the same whatever order they came in. Pure; any thread.
#pragma once

#include "store-server/storage/reviewstore.h"

namespace endcap::server
{

/// @p reviews with what becomes of each, in the order in which lines are given to them.
/// @p reviews and @p lines are all there are of one member and product.
///
/// - First come those of visits that her PIN had opened, then the earlier made: nobody
///   who knows her number can take a line away from her.
/// - What she kept comes before what she brought back, so that a badge stays while there
///   is a line for it. A review of something brought back stays public without a badge:
///   it would be wrong to hide what unhappy buyers say.
/// - Public is what has a line and was confirmed by her PIN. Without any line the first
///   one waits for it; all others are extra, until there are more lines.
QList<ReviewRow> assigned(QList<ReviewRow> reviews, QList<TillLine> lines);

} // namespace endcap::server
