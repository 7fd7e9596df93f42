// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawn of one drawing for QML: by ticket, never by name. Main thread; owned by
// DrawCheckController.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

struct WinnerRow {
    QString ticket; ///< "07-0428"
    QString code;   ///< "7F3A 91C2 0B5E D8A4"
    QString store;  ///< the branch
    bool isOut = false;
    QString reason; ///< code of PROTOCOL.md, of an "out"

    bool operator==(const WinnerRow &) const = default;
};

class WinnerListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DrawCheckController")

public:
    explicit WinnerListModel(QObject *parent); // without a default: QML may not make one

    const QList<WinnerRow> &rows() const { return m_rows; }
    void setRows(const QList<WinnerRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<WinnerRow> m_rows;
};

} // namespace endcap
