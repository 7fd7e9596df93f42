// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timefloorstore.h"

#include "sqlite/statement.h"

namespace endcap::storage
{

std::optional<TimeMark> TimeFloorStore::load()
{
    if (!m_authority.connection())
        return std::nullopt;
    sqlite::Statement row(*m_authority.connection(),
                          "SELECT floor_ms, boot, boottime_ns FROM time_floor");
    if (!row.step())
        return std::nullopt;
    return TimeMark{row.number(0), BootId::from(row.bytes(1)).value_or(BootId()),
                    std::chrono::nanoseconds(row.number(2))};
}

Expected<void, StorageError> TimeFloorStore::save(const TimeMark &mark)
{
    return m_authority.write([&] {
        sqlite::Statement row(*m_authority.connection(),
                              "INSERT INTO time_floor VALUES (1, ?1, ?2, ?3)"
                              " ON CONFLICT (one) DO UPDATE SET floor_ms = excluded.floor_ms,"
                              " boot = excluded.boot, boottime_ns = excluded.boottime_ns"
                              " WHERE excluded.floor_ms >= floor_ms");
        row.bind(1, mark.floorMs);
        row.bind(2, mark.boot.bytes());
        row.bind(3, mark.boottime.count());
        return row.run();
    });
}

} // namespace endcap::storage
