// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV (RFC 4180) into records with the line each begins at. Ours and not Debian's
// libcsv: a report must name the line of a bad row, which libcsv cannot say, and
// a stray quote must cost its own row only. Takes a byte order mark, CRLF, LF and
// blank lines; a quote inside a bare field is a letter. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace endcap::server
{

struct CsvRecord {
    int line = 0;
    QList<QByteArray> fields;
    bool isBroken = false; ///< letters after a closing quote
};

/// Nothing when a quoted field has no end: then nobody can say where rows are.
std::optional<QList<CsvRecord>> readCsv(QByteArrayView bytes, char separator = ',');

} // namespace endcap::server
