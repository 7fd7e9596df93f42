// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board of badges: those she has, then those that can be had now. Main thread;
// owned by QuestsController.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

struct BadgeRow {
    QString quest; ///< its id
    QString title;
    QString badge; ///< an icon that there is
    int times = 0; ///< 0: not yet

    bool operator==(const BadgeRow &) const = default;
};

class BadgeListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by QuestsController")

public:
    explicit BadgeListModel(QObject *parent); // without a default: QML may not make one

    const QList<BadgeRow> &rows() const { return m_rows; }
    void setRows(const QList<BadgeRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<BadgeRow> m_rows;
};

} // namespace endcap
