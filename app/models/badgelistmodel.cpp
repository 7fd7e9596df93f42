// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/badgelistmodel.h"

namespace endcap
{

namespace
{
enum Role { Title = Qt::UserRole, Badge, Times };
} // namespace

BadgeListModel::BadgeListModel(QObject *parent) : QAbstractListModel(parent) {}

void BadgeListModel::setRows(const QList<BadgeRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int BadgeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BadgeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const BadgeRow &row = m_rows.at(index.row());
    switch (role) {
    case Title:
        return row.title;
    case Badge:
        return row.badge;
    case Times:
        return row.times;
    default:
        return {};
    }
}

QHash<int, QByteArray> BadgeListModel::roleNames() const
{
    return {{Title, "title"}, {Badge, "badge"}, {Times, "times"}};
}

} // namespace endcap
