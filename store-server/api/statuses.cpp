// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/statuses.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

Answer Statuses::take(const Device &device, const QByteArray &body)
{
    const auto ask = wire::decodeStatusAsk(body);
    if (!ask)
        return malformed();
    if (auto kept = m_database.statuses.put(device.id, {m_clock.nowMs(), *ask}); !kept)
        return unavailable();
    const auto item = m_database.items.find(QStringLiteral("store"), device.store);
    if (!item)
        return unavailable();
    const auto profile = *item ? wire::decodeStore(device.store, **item) : Unexpected(WireError{});
    const auto staff = m_staff.boxFor(device, ask->staff);
    if (!staff)
        return unavailable();
    return good(wire::encodeStatusAnswer({profile ? profile->poll : StoreProfile().poll, *staff}));
}

} // namespace endcap::server
