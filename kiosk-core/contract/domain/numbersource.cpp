// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/numbersource.h"

#include <QRegularExpression>

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostLetters = 1000;

std::optional<QList<int>> numbersIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s.-]+"_s);
    static const QRegularExpression number(u"^[0-9]{1,9}$"_s);
    QList<int> read;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!number.match(part).hasMatch())
            return std::nullopt;
        read.append(part.toInt());
    }
    return read;
}

bool fits(const NumberGroup &group, const QList<int> &numbers)
{
    return numbers.size() == group.count && std::ranges::all_of(numbers, [&group](int number) {
               return number >= group.low && number <= group.high;
           });
}

} // namespace

std::optional<QString> canonicalNumbers(const NumberSource &source, const QString &typed)
{
    static const QRegularExpression betweenGroups(u"[,/]"_s);
    if (typed.size() > mostLetters)
        return std::nullopt;
    QStringList texts = typed.split(betweenGroups);
    if (texts.last().trimmed().isEmpty())
        texts.removeLast(); // the canonical form ends with a "/"
    if (texts.size() != source.groups.size())
        return std::nullopt;
    QString written;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const NumberGroup &group = source.groups.at(i);
        auto numbers = numbersIn(texts.at(i));
        if (!numbers || !fits(group, *numbers))
            return std::nullopt;
        if (group.isSorted) {
            std::ranges::sort(*numbers);
            if (std::ranges::adjacent_find(*numbers) != numbers->end())
                return std::nullopt;
        }
        for (int number : std::as_const(*numbers))
            written += QString::number(number) + u'.';
        written += u'/';
    }
    return written;
}

bool isDecided(const QList<NumberSource> &sources, const QDateTime &sealedAt,
               const QStringList &numbers)
{
    if (numbers.isEmpty() || numbers.size() > sources.size())
        return false;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const NumberSource &source = sources.at(i);
        const bool isLast = i == numbers.size() - 1;
        if (!isLast && numbers.at(i) != notPublished)
            return false;
        // Numbers that were there before the seal could have chosen the list.
        if (isLast &&
            (source.at <= sealedAt || canonicalNumbers(source, numbers.at(i)) != numbers.at(i)))
            return false;
    }
    return true;
}

double outcomesOf(const NumberSource &source)
{
    double all = 1;
    for (const NumberGroup &group : source.groups) {
        const double range = double(group.high) - group.low + 1;
        for (int i = 0; i < group.count; ++i)
            all *= group.isSorted ? (range - i) / (i + 1) : range;
    }
    return all;
}

} // namespace endcap
