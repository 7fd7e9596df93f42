// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/storage/staffstore.h"

#include "store-server/storage/rewind.h"

namespace endcap::server
{

namespace
{

StaffRow readRow(const sqlite::Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3).split(u';', Qt::SkipEmptyParts),
            row.isNull(4) ? QByteArray() : row.bytes(4)};
}

} // namespace

StaffStore::StaffStore(sqlite::Connection &connection)
    : m_state(connection, "SELECT version, salt FROM staff_list"),
      m_setState(connection, "INSERT INTO staff_list (one, version, salt) VALUES (1, ?1, ?2)"
                             " ON CONFLICT (one) DO UPDATE SET version = excluded.version,"
                             " salt = excluded.salt"),
      m_all(connection, "SELECT id, name, role, stores, pin FROM staff ORDER BY id"),
      m_find(connection, "SELECT id, name, role, stores, pin FROM staff WHERE id = ?1"),
      m_put(connection, "INSERT OR REPLACE INTO staff (id, name, role, stores, pin)"
                        " VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_remove(connection, "DELETE FROM staff WHERE id = ?1"),
      m_addAct(connection, "INSERT INTO staff_act"
                           " (device, seq, staff, action, outcome, wall_ms, received_ms)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
{
}

Found<StaffState> StaffStore::state()
{
    const Rewind rewind(m_state);
    if (!m_state.step()) {
        if (m_state.hasFailed())
            return rewind.failure();
        return std::nullopt;
    }
    const auto version = StaffVersion::from(m_state.bytes(0));
    if (!version)
        return Unexpected(sqlite::StorageError::Damaged);
    return StaffState{*version, m_state.bytes(1)};
}

Stored<void> StaffStore::setState(const StaffState &state)
{
    m_setState.bind(1, state.version.bytes());
    m_setState.bind(2, state.salt);
    return m_setState.run();
}

Stored<QList<StaffRow>> StaffStore::all()
{
    const Rewind rewind(m_all);
    QList<StaffRow> rows;
    while (m_all.step())
        rows.append(readRow(m_all));
    if (m_all.hasFailed())
        return rewind.failure();
    return rows;
}

Found<StaffRow> StaffStore::find(const QString &id)
{
    const Rewind rewind(m_find);
    m_find.bind(1, id);
    if (!m_find.step()) {
        if (m_find.hasFailed())
            return rewind.failure();
        return std::nullopt;
    }
    return readRow(m_find);
}

Stored<void> StaffStore::put(const StaffRow &row)
{
    m_put.bind(1, row.id);
    m_put.bind(2, row.name);
    m_put.bind(3, row.role);
    m_put.bind(4, row.stores.join(u';'));
    m_put.bind(5, row.pin);
    return m_put.run();
}

Stored<bool> StaffStore::remove(const QString &id)
{
    m_remove.bind(1, id);
    if (auto done = m_remove.run(); !done)
        return Unexpected(done.error());
    return m_remove.changes() == 1;
}

Stored<void> StaffStore::addAct(const StaffActRow &row)
{
    m_addAct.bind(1, row.device.bytes());
    m_addAct.bind(2, row.seq);
    m_addAct.bind(3, row.acted.staff);
    m_addAct.bind(4, row.acted.action);
    m_addAct.bind(5, row.acted.outcome);
    m_addAct.bind(6, row.wallMs);
    m_addAct.bind(7, row.receivedMs);
    return m_addAct.run();
}

} // namespace endcap::server
