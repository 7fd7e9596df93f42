// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every apply writes here what a member did, once it counts: one line, and the
// quests that it finishes are paid. Storage thread, inside the push's transaction.
//
//     if (auto noted = m_deeds.note(arrived, member, DeedKind::Read, read.product); !noted)
//         return Unexpected(noted.error());
#pragma once

#include "contract/domain/storeprofile.h"
#include "store-server/apply/arrived.h"
#include "store-server/quests/questrewards.h"
#include "store-server/storage/itemstore.h"

namespace endcap::server
{

class DeedBook
{
public:
    DeedBook(DeedStore &deeds, QuestStore &quests, LedgerStore &ledger, ItemStore &items)
        : m_deeds(deeds), m_items(items), m_rewards(quests, deeds, ledger)
    {
    }

    /// @p subject: which drawing or product; empty where the day is all. @p day: the
    /// store's, when the event names it; otherwise the day on which it was made.
    Stored<void> note(const Arrived &arrived, qint64 member, DeedKind kind,
                      const QString &subject = {}, const std::optional<QDate> &day = {});

private:
    Stored<QDate> dayOf(const Arrived &arrived);

    DeedStore &m_deeds;
    ItemStore &m_items;
    QuestRewards m_rewards;
};

/// The day there when the event came. What it names later than that, on a kiosk whose clock
/// is ahead, is that day's: it would count again when its own day comes.
QDate dayOfReceipt(const Arrived &arrived, const StoreProfile &store);

/// When an event was made, as far as a kiosk can be believed: by its wall clock if
/// that lies within 30 days after its trusted-time floor, otherwise the floor.
qint64 madeAtMs(const Event &event);

} // namespace endcap::server
