// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/selftestlistmodel.h"

#include <algorithm>

namespace endcap
{

namespace
{
enum Role { DeviceRole = Qt::UserRole, OutcomeRole, AtRole, ByRole };
} // namespace

SelfTestListModel::SelfTestListModel(const QStringList &devices, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const QString &device : devices)
        m_rows.append({device, Untested, {}, {}});
}

SelfTestListModel::State SelfTestListModel::stateOf(const QString &device) const
{
    const auto row = std::ranges::find(m_rows, device, &Row::device);
    return row == m_rows.cend() ? Untested : row->state;
}

void SelfTestListModel::set(const Row &row)
{
    const auto known = std::ranges::find(m_rows, row.device, &Row::device);
    if (known == m_rows.end() || *known == row)
        return;
    *known = row;
    const QModelIndex changed = index(static_cast<int>(known - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed);
}

void SelfTestListModel::setState(const QString &device, State state)
{
    const auto known = std::ranges::find(m_rows, device, &Row::device);
    if (known == m_rows.end())
        return;
    Row row = *known;
    row.state = state;
    set(row);
}

int SelfTestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SelfTestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case DeviceRole:
        return row.device;
    case OutcomeRole:
        return row.state;
    case AtRole:
        return row.at;
    case ByRole:
        return row.by;
    default:
        return {};
    }
}

QHash<int, QByteArray> SelfTestListModel::roleNames() const
{
    return {{DeviceRole, "device"}, {OutcomeRole, "outcome"}, {AtRole, "at"}, {ByRole, "by"}};
}

} // namespace endcap
