// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may open staff mode at which kiosks, and what was done there. Storage thread.
#pragma once

#include "contract/domain/event.h"
#include "sqlite/statement.h"
#include "store-server/storage/stored.h"

#include <QStringList>

namespace endcap::server
{

struct StaffRow {
    QString id;
    QString name;
    QString role;
    QStringList stores; ///< empty: every store
    QByteArray pin;     ///< the stretched PIN in a box of the server's own; null: none yet

    bool operator==(const StaffRow &) const = default;
};

/// The one state of all lists: changes with each change to any of them.
struct StaffState {
    StaffVersion version;
    QByteArray salt; ///< of every PIN
};

struct StaffActRow {
    DeviceId device;
    quint64 seq = 0;
    StaffActed acted;
    qint64 wallMs = 0; ///< what the kiosk's clock said
    qint64 receivedMs = 0;
};

class StaffStore
{
public:
    explicit StaffStore(sqlite::Connection &connection);

    Found<StaffState> state();
    Stored<void> setState(const StaffState &state);

    /// By id.
    Stored<QList<StaffRow>> all();
    Found<StaffRow> find(const QString &id);
    /// Adds or replaces.
    Stored<void> put(const StaffRow &row);
    /// False: there is nobody of this id.
    Stored<bool> remove(const QString &id);

    Stored<void> addAct(const StaffActRow &row);

private:
    sqlite::Statement m_state;
    sqlite::Statement m_setState;
    sqlite::Statement m_all;
    sqlite::Statement m_find;
    sqlite::Statement m_put;
    sqlite::Statement m_remove;
    sqlite::Statement m_addAct;
};

} // namespace endcap::server
