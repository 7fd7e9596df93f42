// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps what is public of reviews true: after anything that a review hangs on has
// changed (a review, a line of a till, a return, her PIN, a vote) it is settled again
// from the rows alone, so that the end is the same in whatever order they came. Writes
// the feed's items `review` and `rating`, the points, and the deeds that quests count. Storage
// thread, inside the caller's transaction.
#pragma once

#include "store-server/quests/questrewards.h"
#include "store-server/reviews/reviewassignment.h"
#include "store-server/storage/database.h"

#include <set>

namespace endcap::server
{

/// Members, each with a product.
using MembersAndProducts = std::set<std::pair<qint64, QString>>;

class ReviewBooks
{
public:
    explicit ReviewBooks(Database &database)
        : m_database(database), m_quests(database.quests, database.deeds, database.ledger)
    {
    }

    /// All that @p member said of @p product.
    Stored<void> settle(qint64 member, const QString &product, qint64 nowMs);
    /// The same of several whose lines may have changed hands.
    Stored<void> settleAll(const MembersAndProducts &touched, qint64 nowMs);
    /// Her PIN has opened a visit: what she said before, or somebody in her name, is
    /// hers now.
    Stored<void> noteProven(qint64 member, const DeviceId &device, const VisitId &visit,
                            qint64 nowMs);
    /// After votes, or for a review from another system: its item as it is now.
    Stored<void> publish(const ReviewRow &review, qint64 nowMs);
    /// The stored sum of a product's public reviews.
    Stored<void> rate(const QString &product, qint64 nowMs);

private:
    Stored<void> pay(const QList<ReviewRow> &reviews, qint64 nowMs);
    Stored<void> noteDeeds(const QList<ReviewRow> &reviews, qint64 nowMs);
    Stored<bool> isRewarded(const ReviewRow &review);
    Stored<QString> branchOf(const QString &store);
    Stored<int> pointsAt(const DeviceId &device);

    Database &m_database;
    QuestRewards m_quests;
};

} // namespace endcap::server
