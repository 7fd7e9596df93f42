// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table file with given bytes, for a test of imports.
#pragma once

#include "store-server/import/importrun.h"
#include "store-server/import/table.h"

#include <QFile>
#include <QTemporaryDir>

namespace endcap::server
{

inline QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

/// The report, or one with the reason of the bad file and nothing read.
inline ImportReport importFile(Database &database, RowTaker &taker, const QString &path)
{
    const auto table = readTable(path, taker.neededColumns());
    if (!table)
        return {-1, 0, 0, {{0, table.error().reason}}};
    const auto report = importTable(database, *table, taker);
    return report.value_or(ImportReport{-2, 0, 0, {}});
}

} // namespace endcap::server
