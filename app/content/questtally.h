// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the shopper is with each quest: what the store server said when she came
// in, and what she did since. Counts nothing that might not count: what the server
// has counted before, or has refused, moves nothing. Pure; no random number; any
// thread.
#pragma once

#include "app/content/settledevents.h"
#include "app/identity/knownshopper.h"
#include "contract/domain/quest.h"

namespace endcap
{

struct QuestTally {
    Quest quest;
    bool isKnown = false; ///< false: a claimed visit, which sees the offer alone
    QList<int> steps{};   ///< done in the round that runs, with what is saved
    int roundsBefore = 0; ///< when she came in
    int rounds = 0;       ///< with what is saved here
    int roundsSure = 0;   ///< with what the store server has

    /// Nothing more to do.
    bool isDone() const { return isKnown && rounds == quest.rounds; }
};

/// In the order of @p quests.
QList<QuestTally> tallies(const QList<Quest> &quests, const KnownShopper &shopper,
                          const SettledEvents &events);

} // namespace endcap
