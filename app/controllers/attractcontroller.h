// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the attract page shows: rows made from the store's content. QML runs the
// loop and says which page is up. Main thread; owned by KioskApp; content and
// images outlive it.
#pragma once

#include "app/models/attractlistmodel.h"
#include "contract/domain/campaigns.h"

#include <QObject>

namespace endcap
{

class ProductImages;
class StoreContent;

class AttractController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::AttractListModel *slides READ slides CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    AttractController(StoreContent &content, ProductImages &images, QObject *parent = nullptr);

    AttractListModel *slides() { return &m_model; }
    const AttractListModel &model() const { return m_model; }
    int count() const { return m_model.rowCount(); }

    /// The page with this id is on the screen.
    Q_INVOKABLE void showing(const QString &slideId);
    /// The screen has shown at least one page of the loop.
    bool hasShown() const { return m_hasShown; }

Q_SIGNALS:
    void changed();
    void shown();

private:
    void refresh();
    AttractRow rowOf(const Slide &slide) const;
    AttractRow rowOf(const Drawing &drawing) const;
    AttractRow rowOf(const Offer &offer, const QString &tone) const;
    void addProduct(AttractRow &row, const QString &gtin) const;

    StoreContent &m_content;
    ProductImages &m_images;
    AttractListModel m_model;
    bool m_hasShown = false;
};

} // namespace endcap
