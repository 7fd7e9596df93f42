// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/friendsrewards.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

Verdict FriendsRewards::apply(const Arrived &arrived, const FriendsTold &told)
{
    // A kiosk speaks for the store it stands in only.
    if (told.store != arrived.device.store)
        return RefusalCode::Malformed;
    const auto body = m_items.find(QStringLiteral("store"), told.store);
    if (!body)
        return Unexpected(body.error());
    if (!*body)
        return RefusalCode::Malformed;
    const auto store = wire::decodeStore(told.store, **body);
    if (!store)
        return Unexpected(sqlite::StorageError::Damaged);

    const QDate day = std::min(told.day, dayOfReceipt(arrived, *store));
    const auto member = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    if (!member)
        return Unexpected(member.error());
    const LedgerRow row{.member = *member,
                        .rule = QLatin1String(rule),
                        .store = told.store,
                        .period = day.toString(Qt::ISODate),
                        .points = store->friends.points,
                        .device = arrived.device.id,
                        .seq = arrived.event.seq,
                        .atMs = arrived.receivedMs};
    const auto isTold = m_ledger.has(row.member, row.rule, row.store, row.period);
    if (!isTold)
        return Unexpected(isTold.error());
    // A row also where it is worth nothing: it says that today was told.
    if (auto added = m_ledger.add(row); !added)
        return Unexpected(added.error());
    // Also of whoever was second, as with check-ins.
    if (auto noted = m_deeds.note(arrived, *member, DeedKind::TellFriends, {}, day); !noted)
        return Unexpected(noted.error());
    return *isTold ? RefusalCode::AlreadyTold : Verdict(std::nullopt);
}

} // namespace endcap::server
