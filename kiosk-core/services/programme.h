// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that this store may show, read from the catalogue once and kept: what is on
// at a moment, and when that changes. A value without clock; core's thread.
#pragma once

#include "contract/domain/campaigns.h"
#include "contract/domain/consent.h"
#include "contract/domain/product.h"
#include "contract/domain/quest.h"
#include "contract/domain/showncontent.h"
#include "contract/domain/storeprofile.h"
#include "contract/draw/drawcheck.h"
#include "storage/cataloguestore.h"

#include <QHash>

#include <optional>

namespace endcap::services
{

class Programme
{
public:
    /// A thing and its bytes, whose hash headquarters knows.
    template <class Thing>
    struct Entry {
        Thing thing;
        QByteArray body;
    };

    /// No store: nothing may be shown.
    Programme() = default;
    /// Draws that are not @p hq's are left out.
    Programme(storage::CatalogueStore &catalogue, const QString &storeId,
              const SigningPublicKey &hq);

    const std::optional<Entry<StoreProfile>> &store() const { return m_store; }
    const Entry<Drawing> *drawing(const QString &id) const;
    const Entry<Offer> *offer(const QString &id) const;

    /// Slides, drawings, offers, texts for friends and quests that are on, the products
    /// they name, what one may agree to, and draws.
    QList<ShownItem> itemsAt(const QDateTime &at) const;
    /// The next moment after @p at at which itemsAt() may be another; at most a day.
    QDateTime nextChangeAfter(const QDateTime &at) const;
    /// Pictures of the products that are named now or later.
    QList<Hash> imagesFrom(const QDateTime &at) const;

private:
    struct NamedProduct {
        Product product;
        QByteArray body;
    };

    QStringList productsNamed(const QDateTime &at, bool alsoLater) const;
    void readProducts(storage::CatalogueStore &catalogue);
    void readDraws(storage::CatalogueStore &catalogue, const SigningPublicKey &hq);

    std::optional<Entry<StoreProfile>> m_store;
    QList<Entry<Slide>> m_slides;
    QList<Entry<Drawing>> m_drawings;
    QList<Entry<Offer>> m_offers;
    QList<Entry<Quest>> m_quests;
    QList<Entry<Consent>> m_consents;
    QList<Entry<CheckedDraw>> m_draws;
    QList<Entry<Share>> m_shares;
    QHash<QString, NamedProduct> m_products; ///< by GTIN: those that something names
};

} // namespace endcap::services
