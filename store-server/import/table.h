// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a file of rows: CSV with a header line, or JSON, an array of objects or
// one object. Main thread.
#pragma once

#include "contract/expected.h"
#include "store-server/import/row.h"

namespace endcap::server
{

/// The file cannot be read at all, so nothing of it is taken.
struct BadFile {
    QString reason;
};

/// A CSV file's bytes, or those of one with another @p separator.
Expected<Table, BadFile> readSeparated(const QByteArray &bytes, char separator,
                                       const QStringList &needed);

/// @p needed: columns that a CSV header must have.
Expected<Table, BadFile> readTable(const QString &path, const QStringList &needed);

} // namespace endcap::server
