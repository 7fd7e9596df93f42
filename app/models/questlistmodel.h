// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quests that run, as QML shows them. Main thread; owned by QuestsController.
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

struct QuestRow {
    QString quest; ///< its id
    QString title;
    QString text;
    QString badge; ///< an icon that there is
    int points = 0;
    int done = 0; ///< of total, in the round that runs
    int total = 0;
    bool isKnown = false;    ///< how far she is
    bool isFinished = false; ///< nothing more to do
    bool isWaiting = false;  ///< something of it counts when the store has it
    QDate until;

    bool operator==(const QuestRow &) const = default;
};

class QuestListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by QuestsController")

public:
    explicit QuestListModel(QObject *parent); // without a default: QML may not make one

    const QList<QuestRow> &rows() const { return m_rows; }
    void setRows(const QList<QuestRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<QuestRow> m_rows;
};

} // namespace endcap
