// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/quests/queststanding.h"

#include <algorithm>

namespace endcap::server
{

namespace
{
// So that the answer stays within one block of 8,192 bytes.
constexpr qsizetype mostQuests = 20;
constexpr qsizetype mostBadges = 24;
constexpr int mostCounted = 60;
} // namespace

Stored<void> QuestStanding::fill(wire::ProvenAnswer &answer, qint64 member, const QString &store,
                                 const QDate &today, Whose whose)
{
    const auto running = m_rewards.progress(member, store, today, whose);
    if (!running)
        return Unexpected(running.error());
    QDate from = today;
    for (const QuestProgress &progress : *running) {
        from = std::min(from, progress.quest.from);
        if (answer.quests.size() < mostQuests)
            answer.quests.append({progress.quest.id, progress.counts});
    }
    const auto counted = m_deeds.counted(member, from, store, today, whose, mostCounted);
    if (!counted)
        return Unexpected(counted.error());
    answer.counted = *counted;
    return fillBadges(answer, member, whose);
}

Stored<void> QuestStanding::fillBadges(wire::ProvenAnswer &answer, qint64 member, Whose whose)
{
    auto rules = m_ledger.rulesFrom(member, questRule({}));
    if (!rules)
        return Unexpected(rules.error());
    // When the account finished them is not what she did.
    if (whose == Whose::OwnVisits)
        std::ranges::sort(*rules);
    for (const auto &[rule, rounds] : *rules) {
        const auto progress = m_rewards.progressOf(member, questOfRule(rule), whose);
        if (!progress)
            return Unexpected(progress.error());
        if (!*progress)
            continue;
        const Quest &quest = (*progress)->quest;
        // Once paid it stays; for her own visits it is what they alone have done.
        const int times = whose == Whose::Account ? rounds : roundsDone(quest, (*progress)->counts);
        if (times > 0 && answer.badges.size() < mostBadges)
            answer.badges.append({quest.id, quest.title, quest.badge, times});
    }
    return {};
}

} // namespace endcap::server
