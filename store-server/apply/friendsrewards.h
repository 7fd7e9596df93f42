// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `friends.told` does: the store's points for asking for the page with which she
// tells her friends, once a day in each store. Whether she sends anything is never
// known and never counts. Storage thread, inside the push's transaction.
#pragma once

#include "store-server/apply/accounts.h"
#include "store-server/apply/arrived.h"
#include "store-server/apply/deedbook.h"
#include "store-server/storage/itemstore.h"
#include "store-server/storage/ledgerstore.h"

namespace endcap::server
{

class FriendsRewards
{
public:
    /// The ledger's name of the rule.
    static constexpr auto rule = "friends";

    FriendsRewards(LedgerStore &ledger, ItemStore &items, MemberStore &members, DeedBook &deeds)
        : m_ledger(ledger), m_items(items), m_accounts(members), m_deeds(deeds)
    {
    }

    Verdict apply(const Arrived &arrived, const FriendsTold &told);

private:
    LedgerStore &m_ledger;
    ItemStore &m_items;
    Accounts m_accounts;
    DeedBook &m_deeds;
};

} // namespace endcap::server
