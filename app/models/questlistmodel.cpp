// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/questlistmodel.h"

#include <QDateTime>

#include <algorithm>

namespace endcap
{

namespace
{

enum Role {
    QuestId = Qt::UserRole,
    Title,
    Text,
    Badge,
    Points,
    Done,
    Total,
    Known,
    Finished,
    Waiting,
    Until
};

} // namespace

QuestListModel::QuestListModel(QObject *parent) : QAbstractListModel(parent) {}

void QuestListModel::setRows(const QList<QuestRow> &rows)
{
    if (rows == m_rows)
        return;
    // The same quests as before only move on; bars then grow instead of jumping.
    if (std::ranges::equal(rows, m_rows, {}, &QuestRow::quest, &QuestRow::quest)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int QuestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuestListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QuestRow &row = m_rows.at(index.row());
    switch (role) {
    case QuestId:
        return row.quest;
    case Title:
        return row.title;
    case Text:
        return row.text;
    case Badge:
        return row.badge;
    case Points:
        return row.points;
    case Done:
        return row.done;
    case Total:
        return row.total;
    case Known:
        return row.isKnown;
    case Finished:
        return row.isFinished;
    case Waiting:
        return row.isWaiting;
    case Until:
        return row.until.startOfDay();
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestListModel::roleNames() const
{
    return {{QuestId, "questId"},   {Title, "title"},     {Text, "text"},   {Badge, "badge"},
            {Points, "points"},     {Done, "done"},       {Total, "total"}, {Known, "known"},
            {Finished, "finished"}, {Waiting, "waiting"}, {Until, "until"}};
}

} // namespace endcap
