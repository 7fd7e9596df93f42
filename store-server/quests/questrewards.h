// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What quests pay: how far somebody is, is counted from her deeds, and a reward is a
// row of the ledger keyed by member, quest and round, so that the books are the same
// in whatever order the kiosks' events come. The reward stands in the quest and was
// shown beforehand; tests/house sees to it that no random number is within reach of
// this room. Storage thread, inside the caller's transaction.
#pragma once

#include "contract/domain/quest.h"
#include "store-server/storage/deedstore.h"
#include "store-server/storage/ledgerstore.h"
#include "store-server/storage/queststore.h"

namespace endcap::server
{

/// The event that brings a reward, and when it is written down.
struct Occasion {
    DeviceId device;
    quint64 seq = 0;
    qint64 atMs = 0;
};

/// How far somebody is with a quest.
struct QuestProgress {
    Quest quest;
    QList<int> counts; ///< one for each step, over all of its days
};

class QuestRewards
{
public:
    QuestRewards(QuestStore &quests, DeedStore &deeds, LedgerStore &ledger)
        : m_quests(quests), m_deeds(deeds), m_ledger(ledger)
    {
    }

    /// Pays what @p member has finished by what she did on @p day.
    Stored<void> settle(qint64 member, const QDate &day, const Occasion &occasion);
    /// Pays everybody who has finished @p id already: it was published late, or for
    /// more days.
    Stored<void> settleAll(const QString &id, qint64 nowMs);

    /// How far she is with the quests that run in @p store on @p day.
    Stored<QList<QuestProgress>> progress(qint64 member, const QString &store, const QDate &day,
                                          Whose whose);
    /// Nothing when there never was such a quest.
    Found<QuestProgress> progressOf(qint64 member, const QString &id, Whose whose);

private:
    Stored<QuestProgress> count(qint64 member, const PublishedQuest &published, Whose whose);
    Stored<void> pay(qint64 member, const PublishedQuest &published, const Occasion &occasion);

    QuestStore &m_quests;
    DeedStore &m_deeds;
    LedgerStore &m_ledger;
};

/// The ledger's rule for what the quest @p id pays; its period is the round.
QString questRule(const QString &id);
/// The quest of that rule; empty when it is another's.
QString questOfRule(const QString &rule);

} // namespace endcap::server
