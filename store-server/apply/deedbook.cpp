// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/apply/deedbook.h"

#include "contract/wire/itemcodecs.h"

#include <algorithm>
#include <chrono>

namespace endcap::server
{

namespace
{
constexpr std::chrono::milliseconds believable = std::chrono::hours(30 * 24);
} // namespace

qint64 madeAtMs(const Event &event)
{
    const bool isBelievable =
        event.wallMs >= event.floorMs && event.wallMs <= event.floorMs + believable.count();
    return isBelievable ? event.wallMs : event.floorMs;
}

QDate dayOfReceipt(const Arrived &arrived, const StoreProfile &store)
{
    return store.dayAt(QDateTime::fromMSecsSinceEpoch(arrived.receivedMs, Qt::UTC));
}

Stored<QDate> DeedBook::dayOf(const Arrived &arrived)
{
    const qint64 madeMs = std::min(madeAtMs(arrived.event), arrived.receivedMs);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(madeMs, Qt::UTC);
    const auto body = m_items.find(QStringLiteral("store"), arrived.device.store);
    if (!body)
        return Unexpected(body.error());
    const auto store =
        *body ? wire::decodeStore(arrived.device.store, **body) : Unexpected(WireError{});
    return store ? store->dayAt(at) : at.date(); // her store was withdrawn meanwhile
}

Stored<void> DeedBook::note(const Arrived &arrived, qint64 member, DeedKind kind,
                            const QString &subject, const std::optional<QDate> &day)
{
    const Stored<QDate> on = day ? Stored<QDate>(*day) : dayOf(arrived);
    if (!on)
        return Unexpected(on.error());
    const auto added = m_deeds.add(
        {member, kind, subject, arrived.device.store, *on, arrived.device.id, arrived.event.seq});
    if (!added)
        return Unexpected(added.error());
    return m_rewards.settle(member, *on,
                            {arrived.device.id, arrived.event.seq, arrived.receivedMs});
}

} // namespace endcap::server
