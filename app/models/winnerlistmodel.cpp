// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/winnerlistmodel.h"

namespace endcap
{

namespace
{
enum Role { Ticket = Qt::UserRole, Code, Store, IsOut, Reason };
} // namespace

WinnerListModel::WinnerListModel(QObject *parent) : QAbstractListModel(parent) {}

void WinnerListModel::setRows(const QList<WinnerRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WinnerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WinnerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WinnerRow &row = m_rows.at(index.row());
    switch (role) {
    case Ticket:
        return row.ticket;
    case Code:
        return row.code;
    case Store:
        return row.store;
    case IsOut:
        return row.isOut;
    case Reason:
        return row.reason;
    default:
        return {};
    }
}

QHash<int, QByteArray> WinnerListModel::roleNames() const
{
    return {
        {Ticket, "ticket"}, {Code, "code"}, {Store, "store"}, {IsOut, "isOut"}, {Reason, "reason"}};
}

} // namespace endcap
