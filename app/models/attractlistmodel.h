// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The attract loop for QML: slides, open drawings and offers that are on, evenly
// mixed, in an order that does not change while they run. Main thread; owned by
// AttractController.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

/// One page of the loop, as QML sees it. `slideId` is kind and id joined by "/".
struct AttractRow {
    QString kind; ///< "slide", "drawing" or "offer"
    QString id;
    QString product; ///< GTIN-14, or nothing
    QString headline;
    QString text;
    QString big;
    QString tone;
    QString image;
    QString price;
    QString wasPrice;
    QString category;
    int seconds = 8;

    QString slideId() const { return kind + u'/' + id; }
    bool operator==(const AttractRow &) const = default;
};

class AttractListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AttractController")

public:
    explicit AttractListModel(QObject *parent); // without a default: QML may not make one

    const QList<AttractRow> &rows() const { return m_rows; }
    /// Changes, moves, adds and removes no more than needed.
    void setRows(const QList<AttractRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void removeAllBut(const QList<AttractRow> &rows);

    QList<AttractRow> m_rows;
};

/// Mixes the lists of each kind so that each is spread over the whole loop.
QList<AttractRow> evenlyMixed(const QList<QList<AttractRow>> &kinds);

} // namespace endcap
