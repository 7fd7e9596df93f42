// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `drawing.entered` does: an entry that counts, or a void one with its
// reason. Of one person's entries in a drawing the first that is applied counts for
// now; which of them takes part in the draw is settled when the list is sealed, and
// does not depend on the order of arrival. Storage thread, inside the push's
// transaction.
#pragma once

#include "store-server/apply/accounts.h"
#include "store-server/apply/arrived.h"
#include "store-server/apply/deedbook.h"
#include "store-server/storage/entrystore.h"
#include "store-server/storage/sealstore.h"

namespace endcap::server
{

class DrawingEntries
{
public:
    DrawingEntries(EntryStore &entries, SealStore &seals, MemberStore &members, DeedBook &deeds)
        : m_entries(entries), m_seals(seals), m_accounts(members), m_deeds(deeds)
    {
    }

    Verdict apply(const Arrived &arrived, const DrawingEntered &entered);

private:
    Found<RefusalCode> objection(const Arrived &arrived, const DrawingEntered &entered,
                                 const PublishedDrawing &drawing, std::optional<qint64> member);

    EntryStore &m_entries;
    SealStore &m_seals;
    Accounts m_accounts;
    DeedBook &m_deeds;
};

} // namespace endcap::server
