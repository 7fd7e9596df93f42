// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/accounts.h"

namespace endcap::server
{

Found<qint64> Accounts::find(const Claim &claim)
{
    const auto member = m_members.find(claim);
    if (!member)
        return Unexpected(member.error());
    if (!*member)
        return std::nullopt;
    return (*member)->id;
}

Stored<qint64> Accounts::findOrMake(const Claim &claim, qint64 nowMs)
{
    const auto found = find(claim);
    if (!found)
        return Unexpected(found.error());
    if (*found)
        return **found;
    const auto made = m_members.add(Member{}, nowMs);
    if (!made)
        return made;
    if (auto named = m_members.addAlias(*made, claim); !named)
        return Unexpected(named.error());
    return *made;
}

} // namespace endcap::server
