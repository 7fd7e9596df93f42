// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/members/unprovenstanding.h"

#include "contract/domain/checkin.h"
#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{
// Every day there can be in a table.
const QDate firstDay(1970, 1, 1);
const QDate lastDay(9999, 12, 31);
} // namespace

Stored<int> UnprovenStanding::checkIns(qint64 member, const QString &store)
{
    const auto counts =
        m_database.deeds.counts(member, firstDay, lastDay, {store}, Whose::OwnVisits);
    if (!counts)
        return Unexpected(counts.error());
    return counts->value(DeedKind::CheckIn);
}

Stored<bool> UnprovenStanding::isEarnedAlone(const LedgerRow &row)
{
    if (row.rule == "streak"_L1) {
        const auto body = m_database.items.find(u"store"_s, row.store);
        const auto count = checkIns(row.member, row.store);
        if (!body || !count)
            return Unexpected(!body ? body.error() : count.error());
        const auto store = *body ? wire::decodeStore(row.store, **body) : Unexpected(WireError{});
        return store && row.period.toInt() <= *count;
    }
    const QString quest = questOfRule(row.rule);
    if (quest.isEmpty())
        return true;
    const auto progress = m_rewards.progressOf(row.member, quest, Whose::OwnVisits);
    if (!progress)
        return Unexpected(progress.error());
    return *progress && row.period.toInt() <= roundsDone((*progress)->quest, (*progress)->counts);
}

Stored<void> UnprovenStanding::fillPoints(wire::ProvenAnswer &answer, qint64 member)
{
    const auto rows = m_database.ledger.ofOwnVisits(member);
    if (!rows)
        return Unexpected(rows.error());
    for (const LedgerRow &row : *rows) {
        const auto isHers = isEarnedAlone(row);
        if (!isHers)
            return Unexpected(isHers.error());
        if (!*isHers)
            continue;
        answer.points += row.points;
        answer.earned += std::max<qint64>(row.points, 0);
    }
    answer.points = std::max<qint64>(answer.points, 0);
    return {};
}

Stored<wire::ProvenAnswer> UnprovenStanding::answer(const Registration &registration,
                                                    const std::optional<StoreProfile> &store,
                                                    qint64 nowMs)
{
    const qint64 member = registration.member;
    wire::ProvenAnswer answer;
    answer.isNumberProven = false;
    answer.name = registration.name;
    if (auto filled = fillPoints(answer, member); !filled)
        return Unexpected(filled.error());
    const auto entered = m_database.entries.enteredBy(member, Whose::OwnVisits);
    if (!entered)
        return Unexpected(entered.error());
    answer.entered = *entered;
    if (!store)
        return answer;
    const auto count = checkIns(member, store->id);
    if (!count)
        return Unexpected(count.error());
    answer.stamps = stampsOnCard(store->checkIn, *count);
    const QDate today = store->dayAt(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC));
    if (auto filled = m_quests.fill(answer, member, store->id, today, Whose::OwnVisits); !filled)
        return Unexpected(filled.error());
    answer.checkedIn = answer.counted.contains(nameOf(DeedKind::CheckIn));
    answer.toldFriends = answer.counted.contains(nameOf(DeedKind::TellFriends));
    return answer;
}

} // namespace endcap::server
