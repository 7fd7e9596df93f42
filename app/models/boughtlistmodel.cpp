// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/boughtlistmodel.h"

#include <QDateTime>

namespace endcap
{

namespace
{
enum Role { Gtin = Qt::UserRole, Name, Brand, Image, Category, BoughtOn, IsReviewed };
} // namespace

BoughtListModel::BoughtListModel(QObject *parent) : QAbstractListModel(parent) {}

void BoughtListModel::setRows(const QList<BoughtRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

int BoughtListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoughtListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoughtRow &row = m_rows.at(index.row());
    switch (role) {
    case Gtin:
        return row.gtin;
    case Name:
        return row.name;
    case Brand:
        return row.brand;
    case Image:
        return row.image;
    case Category:
        return row.category;
    case BoughtOn:
        return row.day.startOfDay();
    case IsReviewed:
        return row.isReviewed;
    default:
        return {};
    }
}

QHash<int, QByteArray> BoughtListModel::roleNames() const
{
    return {{Gtin, "gtin"},          {Name, "name"},         {Brand, "brand"},
            {Image, "image"},        {Category, "category"}, {BoughtOn, "boughtOn"},
            {IsReviewed, "reviewed"}};
}

} // namespace endcap
