// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The offers of a visit for QML, each as one `face`. Main thread; owned by
// OffersController.
#pragma once

#include "app/content/offerface.h"

#include <QAbstractListModel>

namespace endcap
{

class OfferListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by OffersController")

public:
    explicit OfferListModel(QObject *parent); // without a default: QML may not make one

    const QList<OfferFace> &faces() const { return m_faces; }
    /// What stayed in its place is only told to have changed.
    void setFaces(const QList<OfferFace> &faces);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<OfferFace> m_faces;
};

} // namespace endcap
