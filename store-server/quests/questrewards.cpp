// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/quests/questrewards.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

QString questRule(const QString &id)
{
    return u"quest:"_s + id;
}

QString questOfRule(const QString &rule)
{
    return rule.startsWith("quest:"_L1) ? rule.sliced(6) : QString();
}

Stored<void> QuestRewards::settle(qint64 member, const QDate &day, const Occasion &occasion)
{
    const auto running = m_quests.onDay(day);
    if (!running)
        return Unexpected(running.error());
    for (const PublishedQuest &published : *running) {
        if (auto paid = pay(member, published, occasion); !paid)
            return paid;
    }
    return {};
}

Stored<void> QuestRewards::settleAll(const QString &id, qint64 nowMs)
{
    const auto published = m_quests.published(id);
    if (!published || !*published)
        return published ? Stored<void>() : Unexpected(published.error());
    const auto last = m_deeds.lastOfEach((*published)->from, (*published)->until);
    if (!last)
        return Unexpected(last.error());
    for (const DeedRow &row : *last) {
        if (auto paid = pay(row.member, **published, {row.device, row.seq, nowMs}); !paid)
            return paid;
    }
    return {};
}

Stored<void> QuestRewards::pay(qint64 member, const PublishedQuest &published,
                               const Occasion &occasion)
{
    const auto progress = count(member, published, Whose::Account);
    if (!progress)
        return Unexpected(progress.error());
    if (progress->quest.points <= 0)
        return {};
    LedgerRow row{.member = member,
                  .rule = questRule(published.id),
                  .store = {},
                  .period = {},
                  .points = progress->quest.points,
                  .device = occasion.device,
                  .seq = occasion.seq,
                  .atMs = occasion.atMs};
    // Every round that is done, not the newest alone: a row that is there stays.
    const int rounds = roundsDone(progress->quest, progress->counts);
    for (int round = 1; round <= rounds; ++round) {
        row.period = QString::number(round);
        if (auto added = m_ledger.add(row); !added)
            return added;
    }
    return {};
}

Stored<QuestProgress> QuestRewards::count(qint64 member, const PublishedQuest &published,
                                          Whose whose)
{
    const auto quest = wire::decodeQuest(published.id, published.body);
    if (!quest)
        return Unexpected(sqlite::StorageError::Damaged);
    const auto counts =
        m_deeds.counts(member, published.from, published.until, quest->stores, whose);
    if (!counts)
        return Unexpected(counts.error());
    QuestProgress progress{*quest, {}};
    for (const QuestStep &step : quest->steps)
        progress.counts.append(counts->value(step.kind));
    return progress;
}

Stored<QList<QuestProgress>> QuestRewards::progress(qint64 member, const QString &store,
                                                    const QDate &day, Whose whose)
{
    const auto running = m_quests.onDay(day);
    if (!running)
        return Unexpected(running.error());
    QList<QuestProgress> all;
    for (const PublishedQuest &published : *running) {
        const auto progress = count(member, published, whose);
        if (!progress)
            return Unexpected(progress.error());
        if (progress->quest.isFor(store))
            all.append(*progress);
    }
    return all;
}

Found<QuestProgress> QuestRewards::progressOf(qint64 member, const QString &id, Whose whose)
{
    const auto published = m_quests.published(id);
    if (!published)
        return Unexpected(published.error());
    if (!*published)
        return std::nullopt;
    const auto progress = count(member, **published, whose);
    if (!progress)
        return Unexpected(progress.error());
    return *progress;
}

} // namespace endcap::server
