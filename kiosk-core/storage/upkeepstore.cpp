// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/upkeepstore.h"

#include "sqlite/statement.h"

namespace endcap::storage
{

using sqlite::Statement;

QList<SelfTest> UpkeepStore::tests()
{
    QList<SelfTest> tests;
    if (!m_authority.connection())
        return tests;
    Statement rows(*m_authority.connection(),
                   "SELECT device, passed, at_ms, staff FROM self_test ORDER BY device LIMIT ?1");
    rows.bind(1, mostDevices);
    while (rows.step())
        tests.append({rows.text(0), rows.number(1) != 0, rows.number(2), rows.text(3)});
    return tests;
}

Expected<void, StorageError> UpkeepStore::keep(const SelfTest &test)
{
    return m_authority.write([&] {
        Statement row(*m_authority.connection(),
                      "INSERT OR REPLACE INTO self_test VALUES (?1, ?2, ?3, ?4)");
        row.bind(1, test.device);
        row.bind(2, test.hasPassed);
        row.bind(3, test.atMs);
        row.bind(4, test.staff);
        return row.run();
    });
}

std::optional<int> UpkeepStore::volume()
{
    if (!m_authority.connection())
        return std::nullopt;
    Statement row(*m_authority.connection(), "SELECT value FROM setting WHERE name = 'volume'");
    return row.step() ? std::optional(static_cast<int>(row.number(0))) : std::nullopt;
}

Expected<void, StorageError> UpkeepStore::setVolume(int percent)
{
    return m_authority.write([&] {
        Statement row(*m_authority.connection(),
                      "INSERT OR REPLACE INTO setting VALUES ('volume', ?1)");
        row.bind(1, percent);
        return row.run();
    });
}

} // namespace endcap::storage
