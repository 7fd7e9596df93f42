// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/members/unprovenstanding.h"

#include "contract/domain/checkin.h"
#include "contract/wire/itemcodecs.h"
#include "store-server/apply/checkinrewards.h"
#include "store-server/apply/friendsrewards.h"
#include "store-server/apply/registrations.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

// By the rules over what she did herself. The ledger's own rows for cards and quests stand
// where the whole account filled them, and would tell how much of it is somebody else's.
Stored<void> UnprovenStanding::fillPoints(wire::ProvenAnswer &answer, qint64 member,
                                          const QMap<QString, int> &checkIns)
{
    LedgerStore &ledger = m_database.ledger;
    for (const auto &sum :
         {ledger.ofOwnVisits(member, QLatin1String(Registrations::rule)),
          ledger.ofOwnDays(member, QLatin1String(CheckInRewards::rule), DeedKind::CheckIn),
          ledger.ofOwnDays(member, QLatin1String(FriendsRewards::rule), DeedKind::TellFriends),
          ofCards(checkIns), ofQuests(member)}) {
        if (!sum)
            return Unexpected(sum.error());
        answer.points += *sum;
    }
    answer.earned = answer.points;
    return {};
}

// As long as the cards are today: how long they were each time is known of the account only.
Stored<qint64> UnprovenStanding::ofCards(const QMap<QString, int> &checkIns)
{
    qint64 points = 0;
    for (const auto &[id, count] : checkIns.asKeyValueRange()) {
        const auto body = m_database.items.find(u"store"_s, id);
        if (!body)
            return Unexpected(body.error());
        const auto store = *body ? wire::decodeStore(id, **body) : Unexpected(WireError{});
        if (store)
            points += qint64(streaksEarned(store->checkIn, count)) * store->checkIn.streakPoints;
    }
    return points;
}

Stored<qint64> UnprovenStanding::ofQuests(qint64 member)
{
    const auto rules = m_database.ledger.rulesFrom(member, questRule({}));
    if (!rules)
        return Unexpected(rules.error());
    qint64 points = 0;
    for (const auto &[rule, times] : *rules) {
        const auto progress = m_rewards.progressOf(member, questOfRule(rule), Whose::OwnVisits);
        if (!progress)
            return Unexpected(progress.error());
        if (*progress)
            points += qint64(roundsDone((*progress)->quest, (*progress)->counts)) *
                      (*progress)->quest.points;
    }
    return points;
}

Stored<wire::ProvenAnswer> UnprovenStanding::answer(const Registration &registration,
                                                    const std::optional<StoreProfile> &store,
                                                    qint64 nowMs)
{
    const qint64 member = registration.member;
    wire::ProvenAnswer answer;
    answer.isNumberProven = false;
    answer.name = registration.name;
    const auto checkIns = m_database.deeds.checkIns(member, Whose::OwnVisits);
    if (!checkIns)
        return Unexpected(checkIns.error());
    if (auto filled = fillPoints(answer, member, *checkIns); !filled)
        return Unexpected(filled.error());
    const auto entered = m_database.entries.enteredBy(member, Whose::OwnVisits);
    if (!entered)
        return Unexpected(entered.error());
    answer.entered = *entered;
    if (!store)
        return answer;
    answer.stamps = stampsOnCard(store->checkIn, checkIns->value(store->id));
    const QDate today = store->dayAt(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC));
    if (auto filled = m_quests.fill(answer, member, store->id, today, Whose::OwnVisits); !filled)
        return Unexpected(filled.error());
    answer.checkedIn = answer.counted.contains(nameOf(DeedKind::CheckIn));
    answer.toldFriends = answer.counted.contains(nameOf(DeedKind::TellFriends));
    return answer;
}

} // namespace endcap::server
