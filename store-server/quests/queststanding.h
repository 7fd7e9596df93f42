// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proven visit may show of quests: how far each is, the badges, and what would
// not count again. Storage thread.
#pragma once

#include "contract/wire/sealedparts.h"
#include "store-server/quests/questrewards.h"

namespace endcap::server
{

class QuestStanding
{
public:
    QuestStanding(QuestStore &quests, DeedStore &deeds, LedgerStore &ledger)
        : m_deeds(deeds), m_ledger(ledger), m_rewards(quests, deeds, ledger)
    {
    }

    /// Fills quests, badges and what is counted already into @p answer.
    Stored<void> fill(wire::ProvenAnswer &answer, qint64 member, const QString &store,
                      const QDate &today, Whose whose);

private:
    Stored<void> fillBadges(wire::ProvenAnswer &answer, qint64 member, Whose whose);

    DeedStore &m_deeds;
    LedgerStore &m_ledger;
    QuestRewards m_rewards;
};

} // namespace endcap::server
