// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a table that somebody gave us, from CSV or JSON alike, and why a row
// or a whole file was not taken. Plain values.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace endcap::server
{

struct Row {
    int line = 0;       ///< in a CSV file; in JSON the number of the item
    QJsonObject values; ///< CSV fields are texts
};

struct RefusedRow {
    int line = 0;
    QString reason;
};

struct Table {
    bool isJson = false;
    QList<Row> rows;
    QList<RefusedRow> refused; ///< rows that could not even be read
    int count() const { return static_cast<int>(rows.size() + refused.size()); }
};

} // namespace endcap::server
