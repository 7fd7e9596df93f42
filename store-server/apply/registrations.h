// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `member.joined` does. Nobody has proven that the number is hers, so: an
// account that nobody owns gets the first registration that is applied, with its
// name, consents and, from the worker, its PIN, and the welcome bonus, once for ever.
// An account that somebody owns, or where somebody registered before, is not touched:
// the registration is kept aside, sealed as it came, until the owner proves the
// number. Neither looks different from outside. PROTOCOL.md, "Joining", says what
// each protects. Storage thread, inside the push's transaction.
#pragma once

#include "store-server/apply/accounts.h"
#include "store-server/apply/arrived.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class Registrations
{
public:
    /// The ledger's name of the rule for joining.
    static constexpr auto rule = "welcome";

    explicit Registrations(Database &database) : m_database(database), m_accounts(database.members)
    {
    }

    Verdict apply(const Arrived &arrived, const MemberJoined &joined);

private:
    Stored<void> open(const Arrived &arrived, qint64 member);
    Stored<void> keepConsents(const Arrived &arrived, qint64 member);
    Stored<void> welcome(const Arrived &arrived, qint64 member);

    Database &m_database;
    Accounts m_accounts;
};

} // namespace endcap::server
