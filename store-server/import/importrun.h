// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import: every row of a table, good ones taken, bad ones reported, in one
// transaction. Storage thread.
#pragma once

#include "store-server/import/importreport.h"
#include "store-server/import/rowtaker.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

/// When the database fails nothing was taken.
Stored<ImportReport> importTable(Database &database, const Table &table, RowTaker &taker);

/// The report for people: a line for each refused row, then the numbers.
QStringList reportLines(const ImportReport &report, const QString &kind, bool isJson);

} // namespace endcap::server
