// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staffstore.h"

#include "sqlite/statement.h"

namespace endcap::storage
{

using sqlite::Statement;

std::optional<wire::StaffBox> StaffStore::list()
{
    if (!m_authority.connection())
        return std::nullopt;
    Statement row(*m_authority.connection(), "SELECT version, sealed FROM staff_list");
    if (!row.step())
        return std::nullopt;
    const auto version = StaffVersion::from(row.bytes(0));
    return version ? std::optional(wire::StaffBox{*version, row.bytes(1)}) : std::nullopt;
}

Expected<void, StorageError> StaffStore::setList(const wire::StaffBox &box)
{
    return m_authority.write([&] {
        Statement row(*m_authority.connection(),
                      "INSERT OR REPLACE INTO staff_list VALUES (1, ?1, ?2)");
        row.bind(1, box.version.bytes());
        row.bind(2, box.sealed);
        return row.run();
    });
}

Expected<LockMark, StorageError> StaffStore::lock()
{
    if (!m_authority.connection())
        return Unexpected(StorageError::Failed);
    Statement row(*m_authority.connection(),
                  "SELECT tries, left_ms, boot, boottime_ns, open_try FROM staff_lock");
    if (!row.step()) {
        if (row.hasFailed())
            return Unexpected(StorageError::Failed);
        return LockMark();
    }
    return LockMark{static_cast<int>(row.number(0)), std::chrono::milliseconds(row.number(1)),
                    BootId::from(row.bytes(2)).value_or(BootId()),
                    std::chrono::nanoseconds(row.number(3)),
                    EventId::from(row.bytes(4)).value_or(EventId())};
}

Expected<void, StorageError> StaffStore::setLock(const LockMark &mark)
{
    return m_authority.write([&] {
        Statement row(*m_authority.connection(),
                      "INSERT OR REPLACE INTO staff_lock VALUES (1, ?1, ?2, ?3, ?4, ?5)");
        row.bind(1, mark.tries);
        row.bind(2, mark.left.count());
        row.bind(3, mark.boot.bytes());
        row.bind(4, mark.boottime.count());
        row.bind(5, mark.openTry.bytes());
        return row.run();
    });
}

} // namespace endcap::storage
