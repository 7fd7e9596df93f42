// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quests and levels: games without chance. A reward is fixed and known before the
// first step; how far somebody is, is counted from what she did and from nothing
// else. Values and pure functions; no clock, no random number; any thread.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace endcap
{

struct StoreProfile;

/// What somebody can do for a quest.
enum class DeedKind {
    CheckIn,
    Enter,       ///< a drawing
    Read,        ///< reviews of a product
    Review,      ///< a product
    TellFriends, ///< asked for the page to tell them with
    Visit,       ///< any of these on one more day; only a step asks for it
};

/// "check_in", "enter", "read", "review", "tell_friends", "visit": on the wire, in
/// files and tables.
QString nameOf(DeedKind kind);
std::optional<DeedKind> deedNamed(const QString &name);

/// So many times: days for check-ins, visits and telling friends, different drawings
/// and products for the rest.
struct QuestStep {
    DeedKind kind = DeedKind::CheckIn;
    int times = 1;

    bool operator==(const QuestStep &) const = default;
};

struct Quest {
    static constexpr int mostSteps = 4;
    static constexpr int mostTimes = 100;
    static constexpr int mostRounds = 100;

    QString id;
    QString title;
    QString text;
    QString badge; ///< an icon's name
    QList<QuestStep> steps;
    int points = 0;     ///< for each round
    QDate from;         ///< first day, on the calendar of each store
    QDate until;        ///< last day
    int rounds = 1;     ///< how often it can be finished
    QStringList stores; ///< where it counts; empty: everywhere

    bool operator==(const Quest &) const = default;

    bool holds(const QDate &day) const { return from <= day && day <= until; }
    bool isFor(const QString &store) const { return stores.isEmpty() || stores.contains(store); }
};

bool isOn(const Quest &quest, const StoreProfile &store, const QDateTime &at);

/// How often all of its steps were done. @p counts: one for each step, over all its days.
int roundsDone(const Quest &quest, const QList<int> &counts);
/// How far each step is in the round that runs, or in the last one when all are done.
QList<int> stepsDone(const Quest &quest, const QList<int> &counts);

/// A name for having earned so much in all.
struct Level {
    QString name;
    int from = 0; ///< points earned, spent ones too

    bool operator==(const Level &) const = default;
};

/// The index in @p levels, which rise, that @p earned points reach; -1: none.
int levelAt(const QList<Level> &levels, qint64 earned);

} // namespace endcap
