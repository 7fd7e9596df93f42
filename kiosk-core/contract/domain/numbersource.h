// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A public source of random numbers that a drawing names before its first entry, and
// the one way to write its numbers down (after RFC 3797, section 4). Pure; any thread.
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace endcap
{

/// Numbers that are drawn together: "five of 1 to 69".
struct NumberGroup {
    int count = 1;
    int low = 0;
    int high = 9;
    /// Their order means nothing and none comes twice: written down from small to large.
    bool isSorted = false;

    bool operator==(const NumberGroup &) const = default;
};

struct NumberSource {
    static constexpr qsizetype mostSources = 8;
    static constexpr qsizetype mostGroups = 4;
    static constexpr int mostNumbers = 40;
    static constexpr int mostHigh = 9'999'999;

    QString name;
    QString where; ///< where anybody can look them up
    QDateTime at;  ///< not published before this
    QList<NumberGroup> groups;

    bool operator==(const NumberSource &) const = default;
};

/// Stands for a source that published nothing, or published before the seal.
inline const QString notPublished = QStringLiteral("-/");

/// "4 23 15 8 16, 7" -> "4.8.15.16.23./7./"; nothing when it cannot be what @p source
/// publishes. Also reads what it wrote.
std::optional<QString> canonicalNumbers(const NumberSource &source, const QString &typed);

/// Which of @p sources decides a draw whose list was sealed at @p sealedAt: the first
/// that publishes after the seal. @p numbers say what each before it brought.
bool isDecided(const QList<NumberSource> &sources, const QDateTime &sealedAt,
               const QStringList &numbers);

/// In how many ways @p source can come out, roughly.
double outcomesOf(const NumberSource &source);

} // namespace endcap
