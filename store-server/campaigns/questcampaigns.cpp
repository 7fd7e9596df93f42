// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Campaigns that puts and stops what is counted: quests, and the words
// of consents. Neither may change under somebody who relies on it.
#include "store-server/campaigns/campaigns.h"

#include "contract/wire/itemcodecs.h"
#include "store-server/campaigns/questrows.h"
#include "store-server/quests/questrewards.h"

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

// What somebody who has begun relies on; the words may be mended, and it may last longer.
bool isSameGame(const Quest &one, const Quest &other)
{
    return one.steps == other.steps && one.points == other.points && one.from == other.from &&
           one.rounds == other.rounds && one.stores == other.stores;
}

} // namespace

Stored<Taken> Campaigns::putQuest(RowReader &row)
{
    const Quest quest = readQuest(row);
    if (auto checked = checkStores(row, quest.stores); !checked)
        return Unexpected(checked.error());
    const auto before = m_database.quests.published(quest.id);
    if (!before)
        return Unexpected(before.error());
    if (*before && row.isGood()) {
        const auto known = wire::decodeQuest(quest.id, (*before)->body);
        if (!known)
            return Unexpected(sqlite::StorageError::Damaged);
        const auto today = newestDay(known->stores);
        if (!today)
            return Unexpected(today.error());
        const bool isRunning = *today >= (*before)->from;
        if (isRunning && (!isSameGame(*known, quest) || quest.until < known->until)) {
            return Taken::refused(
                u"it has been running since %1: what it asks, what it pays and its days can no"
                " longer change; stop it and put another one under another id"_s.arg(
                    known->from.toString(Qt::ISODate)));
        }
    }
    const QByteArray body = wire::encodeQuest(quest);
    const auto taken = putItem(row, CampaignKind::Quest, quest.id, body);
    if (!taken || !taken->refusal.isEmpty() || !taken->isChanged)
        return taken;
    auto settled = m_database.quests.publish({quest.id, body, quest.from, quest.until});
    if (settled) {
        settled = QuestRewards(m_database.quests, m_database.deeds, m_database.ledger)
                      .settleAll(quest.id, m_nowMs);
    }
    if (!settled)
        return Unexpected(settled.error());
    return taken;
}

Stored<void> Campaigns::endQuest(const QString &id)
{
    const auto known = m_database.quests.published(id);
    if (!known || !*known)
        return known ? Stored<void>() : Unexpected(known.error());
    const auto quest = wire::decodeQuest(id, (*known)->body);
    if (!quest)
        return Unexpected(sqlite::StorageError::Damaged);
    const auto today = newestDay(quest->stores);
    if (!today)
        return Unexpected(today.error());
    PublishedQuest ended = **known;
    ended.until = std::min(ended.until, *today);
    return m_database.quests.publish(ended);
}

Stored<QDate> Campaigns::newestDay(const QStringList &stores)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC);
    const auto live = m_items.live(u"store"_s);
    if (!live)
        return Unexpected(live.error());
    QDate newest;
    for (const wire::FeedItem &item : *live) {
        if (!stores.isEmpty() && !stores.contains(item.id))
            continue;
        if (const auto store = wire::decodeStore(item.id, item.body))
            newest = newest.isValid() ? std::max(newest, store->dayAt(now)) : store->dayAt(now);
    }
    return newest.isValid() ? newest : now.date(); // they were all withdrawn
}

Stored<Taken> Campaigns::putConsent(RowReader &row)
{
    const Consent consent = readConsent(row);
    if (auto checked = checkStores(row, consent.stores); !checked)
        return Unexpected(checked.error());
    const QByteArray body = wire::encodeConsent(consent);
    const auto newest = m_database.consents.newest(consent.id);
    const auto same = m_database.consents.published(consent.id, consent.version);
    if (!newest || !same)
        return Unexpected(newest ? same.error() : newest.error());
    if (row.isGood() && *same && **same != body)
        row.refuse(u"version"_s, u"people agreed to other words under it; take the next number"_s);
    if (row.isGood() && consent.version < *newest)
        row.refuse(u"version"_s, u"older than %1, which was asked already"_s.arg(*newest));
    const auto taken = putItem(row, CampaignKind::Consent, consent.id, body);
    if (!taken || !taken->refusal.isEmpty())
        return taken;
    if (auto published = m_database.consents.publish(consent.id, consent.version, body); !published)
        return Unexpected(published.error());
    return taken;
}

} // namespace endcap::server
