// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything as it stands in the tables, for a person or a test to compare. Reads
// only; each call sees one moment of the database. Storage thread.
#pragma once

#include "sqlite/statement.h"
#include "store-server/storage/eventstore.h"
#include "store-server/storage/stored.h"

#include <functional>

namespace endcap::server
{

/// One event and what became of it.
struct ExportedEvent {
    EventRow event;
    QString store;
    int kiosk = 0;
    QString refusal; ///< empty: applied
    bool isFork = false;
};

class ExportStore
{
public:
    enum class Table {
        Entries,
        Coupons,
        CheckIns,
        Ledger,
        Balances,
        Refusals,
        Members,
        Deeds,
        Consents,
        Registrations,
        Staff,
        Draws,
        Leaves,
        Numbers,
        Places,
        DrawLog,
        Purchases,
        Reviews,
        Votes
    };

    explicit ExportStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// In the order of device and sequence, forks after them.
    Stored<void> events(const std::function<void(const ExportedEvent &)> &take);
    /// Each row as the text of one JSON object.
    Stored<void> rows(Table table, const std::function<void(const QByteArray &)> &take);

private:
    sqlite::Connection &m_connection;
};

} // namespace endcap::server
