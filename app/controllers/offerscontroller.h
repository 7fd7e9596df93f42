// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The offers of a visit: the list, the one that is looked at, and keeping it as a
// coupon, whose serial she has the moment it is saved here. What the store server says
// of it later is told to a proven visit alone. Main thread; owned by KioskApp; all it
// is given outlives it.
#pragma once

#include "app/content/offerfaces.h"
#include "app/deed.h"
#include "app/models/offerlistmodel.h"

#include <map>
#include <memory>

namespace endcap
{

class Flow;

class OffersController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by KioskApp")
    Q_PROPERTY(endcap::OffersController::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(endcap::OfferListModel *offers READ offers CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int personalCount READ personalCount NOTIFY changed FINAL)
    Q_PROPERTY(bool proven READ isProven NOTIFY changed FINAL)
    Q_PROPERTY(endcap::OfferFace featured READ featured NOTIFY changed FINAL)
    Q_PROPERTY(endcap::OfferFace current READ current NOTIFY changed FINAL)

public:
    enum Phase {
        Waiting, ///< no content yet
        None,    ///< nothing is on
        Some,
    };
    Q_ENUM(Phase)

    struct Parts {
        Deed::Parts deed;
        StoreContent &content;
        ProductImages &images;
        KnownShopper &shopper;
        Flow &flow;
    };
    explicit OffersController(const Parts &parts, QObject *parent = nullptr);

    Phase phase() const;
    OfferListModel *offers() { return &m_model; }
    int count() const { return m_model.rowCount(); }
    /// Hers by a rule, and not kept yet.
    int personalCount() const;
    bool isProven() const;
    /// The one that home shows: hers first. Without a key when there is none.
    OfferFace featured() const;
    const OfferFace &current() const { return m_current; }

    /// Looks at the offer with this key.
    Q_INVOKABLE void open(const QString &key);
    /// Keeps the one that is looked at.
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void changed();

private:
    struct Kept {
        TicketNonce nonce;
        QString serial;
        std::unique_ptr<Deed> deed;
    };

    void refresh();
    void addDeed(OfferFace &face) const;
    void look();

    Parts m_parts;
    OfferFaces m_faces;
    OfferListModel m_model;
    OfferFace m_current;
    std::map<QString, Kept> m_kept; // in this visit, by the offer's id
};

} // namespace endcap
