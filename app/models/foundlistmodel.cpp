// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/foundlistmodel.h"

#include <algorithm>

namespace endcap
{

namespace
{

enum Role {
    Gtin = Qt::UserRole,
    Name,
    Brand,
    Size,
    Price,
    Image,
    Category,
    Aisle,
    Bay,
};

} // namespace

FoundListModel::FoundListModel(QObject *parent) : QAbstractListModel(parent) {}

void FoundListModel::setRows(const QList<FoundRow> &rows)
{
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    for (int i = 0; i < std::min(before, after); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.append(rows.mid(before));
        endInsertRows();
    }
}

int FoundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundRow &row = m_rows.at(index.row());
    switch (role) {
    case Gtin:
        return row.gtin;
    case Name:
        return row.name;
    case Brand:
        return row.brand;
    case Size:
        return row.size;
    case Price:
        return row.price;
    case Image:
        return row.image;
    case Category:
        return row.category;
    case Aisle:
        return row.aisle;
    case Bay:
        return row.bay;
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundListModel::roleNames() const
{
    return {{Gtin, "gtin"},   {Name, "name"},         {Brand, "brand"},
            {Size, "size"},   {Price, "price"},       {Image, "image"},
            {Aisle, "aisle"}, {Category, "category"}, {Bay, "bay"}};
}

} // namespace endcap
