// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The products of a big store, as a file to import. The bench's thread.
#pragma once

#include <QStringList>

namespace endcap::bench
{

inline constexpr int manyProducts = 100'000;

/// A hundred thousand names of two to five of the words in @p names, as often as they are in
/// real names; the same ones every time.
bool writeManyProducts(const QStringList &names, const QString &path);

} // namespace endcap::bench
