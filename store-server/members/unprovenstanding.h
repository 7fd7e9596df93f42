// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the PIN of an unproven registration opens: what its holder did in visits of
// her own, and nothing else of the account, which may be another person's. The rule
// and the attack it answers stand in PROTOCOL.md, "Joining". Storage thread.
#pragma once

#include "contract/domain/storeprofile.h"
#include "contract/wire/sealedparts.h"
#include "store-server/quests/queststanding.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class UnprovenStanding
{
public:
    explicit UnprovenStanding(Database &database)
        : m_database(database), m_rewards(database.quests, database.deeds, database.ledger),
          m_quests(database.quests, database.deeds, database.ledger)
    {
    }

    /// @p store: the kiosk's; nothing when it was withdrawn.
    Stored<wire::ProvenAnswer> answer(const Registration &registration,
                                      const std::optional<StoreProfile> &store, qint64 nowMs);

private:
    /// @p checkIns: her own, by store.
    Stored<void> fillPoints(wire::ProvenAnswer &answer, qint64 member,
                            const QMap<QString, int> &checkIns);
    Stored<qint64> ofCards(const QMap<QString, int> &checkIns);
    Stored<qint64> ofQuests(qint64 member);

    Database &m_database;
    QuestRewards m_rewards;
    QuestStanding m_quests;
};

} // namespace endcap::server
