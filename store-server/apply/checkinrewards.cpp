// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/checkinrewards.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

Verdict CheckInRewards::apply(const Arrived &arrived, const CheckInMade &made)
{
    // A kiosk speaks for the store it stands in only.
    if (made.store != arrived.device.store)
        return RefusalCode::Malformed;
    const auto body = m_items.find(QStringLiteral("store"), made.store);
    if (!body)
        return Unexpected(body.error());
    if (!*body)
        return RefusalCode::Malformed;
    const auto store = wire::decodeStore(made.store, **body);
    if (!store)
        return Unexpected(sqlite::StorageError::Damaged);

    const auto member = m_accounts.findOrMake(arrived.secret.claim, arrived.receivedMs);
    if (!member)
        return Unexpected(member.error());
    const QDate day = std::min(made.day, dayOfReceipt(arrived, *store));
    const auto isNew =
        m_checkIns.add({*member, made.store, day, arrived.device.id, arrived.event.seq});
    if (!isNew)
        return Unexpected(isNew.error());
    if (*isNew) {
        if (auto rewarded = reward(arrived, day, store->checkIn, *member); !rewarded)
            return Unexpected(rewarded.error());
    }
    // Also of whoever was second: it may be another person's account that was first, which
    // its holder is not to learn (PROTOCOL.md, "Joining").
    if (auto noted = m_deeds.note(arrived, *member, DeedKind::CheckIn, {}, day); !noted)
        return Unexpected(noted.error());
    return *isNew ? Verdict(std::nullopt) : RefusalCode::AlreadyCheckedIn;
}

Stored<void> CheckInRewards::reward(const Arrived &arrived, const QDate &day,
                                    const CheckInRule &card, qint64 member)
{
    LedgerRow row{.member = member,
                  .rule = QLatin1String(rule),
                  .store = arrived.device.store,
                  .period = day.toString(Qt::ISODate),
                  .points = card.points,
                  .device = arrived.device.id,
                  .seq = arrived.event.seq,
                  .atMs = arrived.receivedMs};
    if (card.points > 0) {
        if (auto added = m_ledger.add(row); !added)
            return added;
    }
    const auto count = m_checkIns.count(member, row.store);
    if (!count)
        return Unexpected(count.error());
    if (!isCardFull(card, *count) || card.streakPoints <= 0)
        return {};
    // The count grows by one each time and never shrinks, so that it passes every full
    // card once, and the sum is the same in whatever order the kiosks' events come. Which
    // check-in it was says which card: the number of cards would begin again, or leap, with
    // another length of the card. (Rows of before that have that number, which is never
    // above the count of then.)
    row.rule = QStringLiteral("streak");
    row.period = QString::number(*count);
    row.points = card.streakPoints;
    return m_ledger.add(row);
}

} // namespace endcap::server
