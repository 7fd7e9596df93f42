// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/offerlistmodel.h"

#include <algorithm>

namespace endcap
{

namespace
{
constexpr int faceRole = Qt::UserRole;
} // namespace

OfferListModel::OfferListModel(QObject *parent) : QAbstractListModel(parent) {}

void OfferListModel::setFaces(const QList<OfferFace> &faces)
{
    if (!std::ranges::equal(faces, m_faces, {}, &OfferFace::key, &OfferFace::key)) {
        beginResetModel();
        m_faces = faces;
        endResetModel();
        return;
    }
    for (int row = 0; row < faces.size(); ++row) {
        if (m_faces.at(row) == faces.at(row))
            continue;
        m_faces[row] = faces.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int OfferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faces.size());
}

QVariant OfferListModel::data(const QModelIndex &index, int role) const
{
    if (role != faceRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return QVariant::fromValue(m_faces.at(index.row()));
}

QHash<int, QByteArray> OfferListModel::roleNames() const
{
    return {{faceRole, "face"}};
}

} // namespace endcap
