// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/importrun.h"

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

Stored<ImportReport> importTable(Database &database, const Table &table, RowTaker &taker)
{
    if (auto prepared = taker.prepare(table.rows); !prepared)
        return Unexpected(prepared.error());
    ImportReport report;
    report.read = table.count();
    report.refused = table.refused;
    const auto done = database.inTransaction([&]() -> Stored<void> {
        for (const Row &row : table.rows) {
            const auto taken = taker.take(row);
            if (!taken)
                return Unexpected(taken.error());
            if (!taken->refusal.isEmpty())
                report.refused.append({row.line, taken->refusal});
            else
                ++(taken->isChanged ? report.changed : report.unchanged);
        }
        return taker.finish();
    });
    if (!done)
        return Unexpected(done.error());
    std::ranges::stable_sort(report.refused, {}, &RefusedRow::line);
    return report;
}

QStringList reportLines(const ImportReport &report, const QString &kind, bool isJson)
{
    QStringList lines;
    for (const RefusedRow &row : report.refused) {
        lines.append(u"%1 %2 refused: %3"_s.arg(isJson ? u"item"_s : u"line"_s)
                         .arg(row.line)
                         .arg(row.reason));
    }
    lines.append(
        u"%1: %2 rows read, %3 taken (%4 new or changed, %5 as before), %6 refused"_s.arg(kind)
            .arg(report.read)
            .arg(report.taken())
            .arg(report.changed)
            .arg(report.unchanged)
            .arg(report.refused.size()));
    return lines;
}

} // namespace endcap::server
