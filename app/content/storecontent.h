// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this store shows, decoded: its profile, slides, offers, drawings, texts for
// friends and the products they name. Asks the core when the link opens, when something
// changed and when something begins or ends; never gives out what is over, also when no
// core answers. Main thread; owned by KioskApp; asks through the link, which outlives it.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/consent.h"
#include "contract/domain/product.h"
#include "contract/domain/quest.h"
#include "contract/domain/storeprofile.h"
#include "contract/draw/drawcheck.h"
#include "link/linkclient.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace endcap
{

class StoreContent final : public QObject
{
    Q_OBJECT

public:
    explicit StoreContent(link::LinkClient &link, QObject *parent = nullptr);

    /// Content has come at least once.
    bool isThere() const { return m_isThere; }
    bool hasStore() const { return m_hasStore; }
    const StoreProfile &store() const { return m_store; }
    /// Trusted time: what the core said, and what passed since.
    QDateTime now() const;

    /// On now, each list in the order of its ids.
    const QList<Slide> &slides() const { return m_slides; }
    const QList<Offer> &offers() const { return m_offers; }
    const QList<Drawing> &drawings() const { return m_drawings; }
    const QList<Quest> &quests() const { return m_quests; }
    /// What one may agree to here.
    const QList<Consent> &consents() const { return m_consents; }
    /// Lists that were sealed, the newest first; each was checked.
    const QList<CheckedDraw> &draws() const { return m_draws; }
    const QList<Share> &shares() const { return m_shares; }
    std::optional<Product> product(const QString &gtin) const;
    /// The item's bytes as they came; nothing when it is not there.
    std::optional<QByteArray> bodyOf(const QString &kind, const QString &id) const;

    void take(const link::Content &content);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void refresh();
    void keep(const ShownItem &item);
    void keepDraw(const ShownItem &item);

    link::LinkClient &m_link;
    QTimer m_timer;
    bool m_isThere = false;
    bool m_hasStore = false;
    StoreProfile m_store;
    qint64 m_nowMs = 0;      // trusted time at ...
    qint64 m_boottimeMs = 0; // ... this time since boot
    qint64 m_validUntilMs = 0;
    QHash<std::pair<QString, QString>, QByteArray> m_bodies;
    QHash<QString, Product> m_products;
    QList<Slide> m_allSlides;
    QList<Offer> m_allOffers;
    QList<Drawing> m_allDrawings;
    QList<Quest> m_allQuests;
    QList<CheckedDraw> m_allDraws;
    QList<Share> m_allShares;
    QList<Slide> m_slides;
    QList<Offer> m_offers;
    QList<Drawing> m_drawings;
    QList<Quest> m_quests;
    QList<Consent> m_consents;
    QList<CheckedDraw> m_draws;
    QList<Share> m_shares;
};

} // namespace endcap
