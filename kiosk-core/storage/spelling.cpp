// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spelling.h"

#include <algorithm>
#include <array>

namespace endcap::storage
{

namespace
{

constexpr qsizetype longest = 64;
using Row = std::array<int, longest + 1>;

// The distances of the whole of `typed` to each beginning of `word`; false as soon as
// all of them must be beyond `most`.
bool measure(QStringView typed, QStringView word, int most, Row &last)
{
    Row rows[3]; // of the letter before the last one, the last one, this one
    const auto width = static_cast<size_t>(word.size());
    for (size_t j = 0; j <= width; ++j)
        rows[1][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        const QChar letter = typed.at(i - 1);
        Row &now = rows[2];
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (size_t j = 1; j <= width; ++j) {
            const QChar other = word.at(static_cast<qsizetype>(j) - 1);
            int best = std::min(
                {rows[1][j] + 1, now[j - 1] + 1, rows[1][j - 1] + (letter == other ? 0 : 1)});
            if (i > 1 && j > 1 && letter == word.at(static_cast<qsizetype>(j) - 2) &&
                typed.at(i - 2) == other)
                best = std::min(best, rows[0][j - 2] + 1);
            now[j] = best;
            least = std::min(least, best);
        }
        if (least > most)
            return false;
        rows[0] = rows[1];
        rows[1] = now;
    }
    last = rows[1];
    return true;
}

std::optional<int> within(int mistakes, int most)
{
    return mistakes <= most ? std::optional(mistakes) : std::nullopt;
}

} // namespace

int toleratedMistakes(QStringView typed)
{
    return typed.size() < 3 ? 0 : typed.size() < 8 ? 1 : 2;
}

std::optional<int> mistakesIn(QStringView typed, QStringView word, int most)
{
    Row row;
    if (std::max(typed.size(), word.size()) > longest ||
        std::abs(typed.size() - word.size()) > most || !measure(typed, word, most, row))
        return std::nullopt;
    return within(row[static_cast<size_t>(word.size())], most);
}

std::optional<int> mistakesInBeginning(QStringView typed, QStringView word, int most)
{
    Row row;
    const QStringView beginning = word.left(typed.size() + most);
    if (beginning.size() > longest || typed.size() > longest ||
        typed.size() - beginning.size() > most || !measure(typed, beginning, most, row))
        return std::nullopt;
    return within(*std::min_element(row.cbegin(), row.cbegin() + beginning.size() + 1), most);
}

} // namespace endcap::storage
