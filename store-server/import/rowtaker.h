// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes one row after another into the database; one class for each kind of
// table. Storage thread, inside the import's transaction.
#pragma once

#include "store-server/import/row.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

/// What became of a row.
struct Taken {
    bool isChanged = false; ///< otherwise it was so already
    QString refusal;        ///< not empty: nothing happened, and why

    static Taken refused(const QString &reason) { return {false, reason}; }
};

class RowTaker
{
public:
    virtual ~RowTaker() = default;
    /// Columns without which a table makes no sense.
    virtual QStringList neededColumns() const = 0;
    /// What takes long, before the transaction begins.
    virtual Stored<void> prepare(const QList<Row> &) { return {}; }
    virtual Stored<Taken> take(const Row &row) = 0;
    /// After the last row, still inside the transaction.
    virtual Stored<void> finish() { return {}; }
};

} // namespace endcap::server
