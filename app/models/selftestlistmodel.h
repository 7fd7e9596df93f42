// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The devices of a kiosk and how each stood its last test, for QML. Main thread; owned
// by SelfTestController.
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class SelfTestListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by SelfTestController")

public:
    enum State {
        Untested,
        Running,
        Passed,
        Failed,
        Unsure, ///< nothing to compare with; no result was kept
    };
    Q_ENUM(State)

    struct Row {
        QString device; ///< "touch", "scanner" ...
        State state = Untested;
        QDateTime at; ///< local; invalid: never
        QString by;   ///< whose test it was

        bool operator==(const Row &) const = default;
    };

    SelfTestListModel(const QStringList &devices, QObject *parent);

    const QList<Row> &rows() const { return m_rows; }
    State stateOf(const QString &device) const;
    void set(const Row &row);
    void setState(const QString &device, State state);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<Row> m_rows;
};

} // namespace endcap
