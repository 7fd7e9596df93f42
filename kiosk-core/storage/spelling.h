// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a typed word is from one that there is: letters changed, left out, put in, or
// swapped with their neighbour (restricted Damerau-Levenshtein). Pure; any thread.
#pragma once

#include <QStringView>

#include <optional>

namespace endcap::storage
{

/// How many mistakes are looked through in a word: none in a very short one, where
/// everything is near everything.
int toleratedMistakes(QStringView typed);

/// Nothing when there are more than @p most, or a word has more than 64 letters.
std::optional<int> mistakesIn(QStringView typed, QStringView word, int most);

/// The same for a word that is still being typed: against that beginning of @p word
/// which comes nearest.
std::optional<int> mistakesInBeginning(QStringView typed, QStringView word, int most);

} // namespace endcap::storage
