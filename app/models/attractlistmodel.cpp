// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/attractlistmodel.h"

#include <algorithm>

namespace endcap
{

namespace
{

enum Role {
    SlideId = Qt::UserRole,
    Kind,
    Headline,
    Words,
    Big,
    ToneName,
    Image,
    Price,
    WasPrice,
    Category,
    Seconds,
};

auto hasId(const QString &slideId)
{
    return [slideId](const AttractRow &row) { return row.slideId() == slideId; };
}

} // namespace

AttractListModel::AttractListModel(QObject *parent) : QAbstractListModel(parent) {}

void AttractListModel::removeAllBut(const QList<AttractRow> &rows)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (std::ranges::any_of(rows, hasId(m_rows.at(i).slideId())))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void AttractListModel::setRows(const QList<AttractRow> &rows)
{
    removeAllBut(rows);
    for (int i = 0; i < rows.size(); ++i) {
        const auto found =
            std::find_if(m_rows.cbegin() + i, m_rows.cend(), hasId(rows.at(i).slideId()));
        const auto from = static_cast<int>(found - m_rows.cbegin());
        if (from == m_rows.size()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

int AttractListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AttractListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttractRow &row = m_rows.at(index.row());
    switch (role) {
    case SlideId:
        return row.slideId();
    case Kind:
        return row.kind;
    case Headline:
        return row.headline;
    case Words:
        return row.text;
    case Big:
        return row.big;
    case ToneName:
        return row.tone;
    case Image:
        return row.image;
    case Price:
        return row.price;
    case WasPrice:
        return row.wasPrice;
    case Category:
        return row.category;
    case Seconds:
        return row.seconds;
    default:
        return {};
    }
}

QHash<int, QByteArray> AttractListModel::roleNames() const
{
    return {{SlideId, "slideId"},   {Kind, "kind"},      {Headline, "headline"},
            {Words, "text"},        {Big, "big"},        {ToneName, "tone"},
            {Image, "image"},       {Price, "price"},    {WasPrice, "wasPrice"},
            {Category, "category"}, {Seconds, "seconds"}};
}

QList<AttractRow> evenlyMixed(const QList<QList<AttractRow>> &kinds)
{
    // Each kind's rows stand at the middles of equal parts of [0, 1).
    struct Placed {
        double at;
        qsizetype kind;
        AttractRow row;
    };
    QList<Placed> placed;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        const auto &rows = kinds.at(kind);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const double at = (static_cast<double>(i) + 0.5) / static_cast<double>(rows.size());
            placed.append({at, kind, rows.at(i)});
        }
    }
    std::ranges::stable_sort(placed, {},
                             [](const Placed &one) { return std::pair(one.at, one.kind); });
    QList<AttractRow> mixed;
    for (const Placed &one : placed)
        mixed.append(one.row);
    return mixed;
}

} // namespace endcap
