// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `checkin.made` does: a stamp, the store's points once a day, and the
// streak's reward each time the card is full. The reward is fixed; no chance in
// here. Storage thread, inside the push's transaction.
#pragma once

#include "contract/domain/checkin.h"
#include "store-server/apply/accounts.h"
#include "store-server/apply/arrived.h"
#include "store-server/apply/deedbook.h"
#include "store-server/storage/checkinstore.h"
#include "store-server/storage/itemstore.h"
#include "store-server/storage/ledgerstore.h"

namespace endcap::server
{

class CheckInRewards
{
public:
    /// The ledger's name of the rule for a day; the streak has its own.
    static constexpr auto rule = "checkin";

    CheckInRewards(CheckInStore &checkIns, LedgerStore &ledger, ItemStore &items,
                   MemberStore &members, DeedBook &deeds)
        : m_checkIns(checkIns), m_ledger(ledger), m_items(items), m_accounts(members),
          m_deeds(deeds)
    {
    }

    Verdict apply(const Arrived &arrived, const CheckInMade &made);

private:
    Stored<void> reward(const Arrived &arrived, const QDate &day, const CheckInRule &card,
                        qint64 member);

    CheckInStore &m_checkIns;
    LedgerStore &m_ledger;
    ItemStore &m_items;
    Accounts m_accounts;
    DeedBook &m_deeds;
};

} // namespace endcap::server
