// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/quest.h"

#include "contract/domain/storeprofile.h"

#include <algorithm>
#include <array>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array kinds{DeedKind::CheckIn, DeedKind::Enter,       DeedKind::Read,
                           DeedKind::Review,  DeedKind::TellFriends, DeedKind::Visit};
} // namespace

QString nameOf(DeedKind kind)
{
    switch (kind) {
    case DeedKind::CheckIn:
        return u"check_in"_s;
    case DeedKind::Enter:
        return u"enter"_s;
    case DeedKind::Read:
        return u"read"_s;
    case DeedKind::Review:
        return u"review"_s;
    case DeedKind::TellFriends:
        return u"tell_friends"_s;
    case DeedKind::Visit:
        return u"visit"_s;
    }
    return {};
}

std::optional<DeedKind> deedNamed(const QString &name)
{
    for (DeedKind kind : kinds) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool isOn(const Quest &quest, const StoreProfile &store, const QDateTime &at)
{
    return quest.isFor(store.id) && quest.holds(store.dayAt(at));
}

int roundsDone(const Quest &quest, const QList<int> &counts)
{
    if (quest.steps.isEmpty() || counts.size() != quest.steps.size())
        return 0;
    int rounds = quest.rounds;
    for (qsizetype i = 0; i < counts.size(); ++i)
        rounds = std::min(rounds, counts.at(i) / std::max(quest.steps.at(i).times, 1));
    return std::max(rounds, 0);
}

QList<int> stepsDone(const Quest &quest, const QList<int> &counts)
{
    const int rounds = roundsDone(quest, counts);
    const int before = rounds == quest.rounds ? rounds - 1 : rounds;
    QList<int> done;
    for (qsizetype i = 0; i < quest.steps.size(); ++i) {
        const int times = quest.steps.at(i).times;
        const int count = i < counts.size() ? counts.at(i) : 0;
        done.append(std::clamp(count - before * times, 0, times));
    }
    return done;
}

int levelAt(const QList<Level> &levels, qint64 earned)
{
    const auto above = std::ranges::upper_bound(levels, earned, {}, &Level::from);
    return static_cast<int>(above - levels.cbegin()) - 1;
}

} // namespace endcap
