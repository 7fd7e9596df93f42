// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What she bought, to choose from; filled in a proven visit only. Main thread; owned by
// WriteReviewController.
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

struct BoughtRow {
    QString gtin;
    QString name; ///< empty while the core has not told
    QString brand;
    QString image;
    QString category;
    QDate day;
    bool isReviewed = false;

    bool operator==(const BoughtRow &) const = default;
};

class BoughtListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by WriteReviewController")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit BoughtListModel(QObject *parent); // without a default: QML may not make one

    int count() const { return static_cast<int>(m_rows.size()); }
    const QList<BoughtRow> &rows() const { return m_rows; }
    void setRows(const QList<BoughtRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<BoughtRow> m_rows;
};

} // namespace endcap
