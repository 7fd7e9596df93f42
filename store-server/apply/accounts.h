// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose account an event goes to. A claim that nobody has makes a provisional
// one, so that what she earned waits for her. Storage thread, inside the push's
// transaction.
#pragma once

#include "store-server/storage/memberstore.h"

namespace endcap::server
{

class Accounts
{
public:
    explicit Accounts(MemberStore &members) : m_members(members) {}

    /// The account's id, or nothing when there is none yet.
    Found<qint64> find(const Claim &claim);
    Stored<qint64> findOrMake(const Claim &claim, qint64 nowMs);

private:
    MemberStore &m_members;
};

} // namespace endcap::server
