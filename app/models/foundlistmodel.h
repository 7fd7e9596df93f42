// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The products that a search brought, for QML, the best first. Main thread; owned by
// FindController.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

/// One product as a list shows it.
struct FoundRow {
    QString gtin;
    QString name;
    QString brand;
    QString size;
    QString price;
    QString image;
    QString category;
    int aisle = 0; ///< 0: nobody said
    QString bay;

    bool operator==(const FoundRow &) const = default;
};

class FoundListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FindController")

public:
    explicit FoundListModel(QObject *parent); // without a default: QML may not make one

    const QList<FoundRow> &rows() const { return m_rows; }
    /// Rows that stay keep their delegate, whatever they show: one letter more changes
    /// most of what is in a list, and little of how long it is.
    void setRows(const QList<FoundRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<FoundRow> m_rows;
};

} // namespace endcap
