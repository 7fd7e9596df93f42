// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a sealed list and public numbers to the winners: tag, seed and ranking
// (PROTOCOL.md, "Drawings that anyone can check"). Nothing here chooses. Pure; any
// thread.
#pragma once

#include "contract/domain/ids.h"

#include <QList>

#include <functional>
#include <optional>

namespace endcap
{

/// SHA-256("pt1" || drawing || pseudonym): tells one person's entries in a drawing, and
/// nothing across drawings.
Hash drawTag(const QString &drawing, const Pseudonym &pseudonym);

/// SHA-256("sd1" || manifest || count as 64 bits, big-endian || root || numbers).
Hash drawSeed(const Hash &manifest, quint64 count, const Hash &root, const QStringList &numbers);

/// high * 2^64 + low modulo @p count; nothing for the few largest numbers, so that each
/// place has exactly as many of them. @p count from 1 to 2^32 - 1.
std::optional<quint64> placeOfNumber(quint64 high, quint64 low, quint64 count);

/// The place that the k-th number of @p seed names in a list of @p count; nothing when
/// that number is refused so that all places are alike.
std::optional<quint64> drawnPlace(const Hash &seed, quint64 k, quint64 count);

/// The first @p most places by @p seed, each person once. @p tagOf: who is at a place.
QList<quint64> drawRanking(const Hash &seed, quint64 count, quint64 most,
                           const std::function<Hash(quint64)> &tagOf);
/// The same for a list in which nobody is twice, as every sealed one is.
QList<quint64> drawRanking(const Hash &seed, quint64 count, quint64 most);

} // namespace endcap
