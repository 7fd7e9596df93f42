// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One product, looked at: what it is, what it costs and since when that is known, where
// it stands, who helps with it. Anybody may look; nothing of it is kept. Main thread;
// owned by KioskApp; all it is given outlives it.
#pragma once

#include "contract/domain/product.h"
#include "link/linkclient.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace endcap
{

class ProductImages;

class ItemController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::ItemController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString gtin READ gtin NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString brand READ brand NOTIFY changed FINAL)
    Q_PROPERTY(QString size READ size NOTIFY changed FINAL)
    Q_PROPERTY(QString category READ category NOTIFY changed FINAL)
    Q_PROPERTY(QString price READ price NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed FINAL)
    Q_PROPERTY(int aisle READ aisle NOTIFY changed FINAL)
    Q_PROPERTY(QString bay READ bay NOTIFY changed FINAL)
    Q_PROPERTY(QString image READ image NOTIFY changed FINAL)
    Q_PROPERTY(QString support READ support NOTIFY changed FINAL)
    Q_PROPERTY(QString supportHost READ supportHost NOTIFY changed FINAL)

public:
    enum Phase {
        Waiting,
        Ready,
        Unknown, ///< not one of this store
        InStore, ///< a code the store gives itself, and no product
        Cannot,  ///< the catalogue is not there; see it again later
    };
    Q_ENUM(Phase)

    ItemController(link::LinkClient &link, ProductImages &images, QObject *parent = nullptr);

    /// Shows the product of this GTIN-14 from now on.
    void open(const QString &gtin);
    /// Nothing before the first open().
    const QString &gtin() const { return m_gtin; }

    Phase phase() const { return m_phase; }
    QString name() const;
    QString brand() const;
    QString size() const;
    QString category() const;
    QString price() const;
    /// When the price was set, in local time.
    QDateTime asOf() const;
    int aisle() const { return m_product.aisle; }
    QString bay() const;
    QString image() const;
    /// The maker's help, an https address; or nothing.
    QString support() const;
    /// Where it leads, in words.
    QString supportHost() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Expected<QByteArray, link::AskError> &body);

    link::LinkClient &m_link;
    ProductImages &m_images;
    QString m_gtin;
    Product m_product;
    Phase m_phase = Waiting;
    int m_round = 0; // answers about another product are not looked at
};

} // namespace endcap
