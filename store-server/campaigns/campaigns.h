// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts, stops and lists what headquarters shows: every rule that stands between a
// file and the kiosks. Storage thread, inside the caller's transaction.
#pragma once

#include "contract/domain/offer.h"
#include "contract/domain/product.h"
#include "store-server/campaigns/campaignkind.h"
#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class Campaigns
{
public:
    Campaigns(Database &database, qint64 nowMs)
        : m_database(database), m_items(database.items), m_entries(database.entries),
          m_coupons(database.coupons), m_nowMs(nowMs)
    {
    }

    Stored<Taken> put(CampaignKind kind, const Row &row);
    /// False: there is no such item now.
    Stored<bool> stop(CampaignKind kind, const QString &id);

private:
    Stored<Taken> putSlide(RowReader &row);
    /// What it makes cheaper, and by how much.
    Stored<void> readMoney(RowReader &row, Offer &offer);
    Stored<Taken> putDrawing(RowReader &row);
    Stored<Taken> putOffer(RowReader &row);
    Stored<Taken> putPrice(RowReader &row);
    Stored<Taken> putQuest(RowReader &row);
    Stored<Taken> putConsent(RowReader &row);
    Stored<Taken> putShare(RowReader &row);
    Stored<Taken> putItem(RowReader &row, CampaignKind kind, const QString &id,
                          const QByteArray &body);

    /// Says no in @p row to a store or product that is not there.
    Stored<void> checkStores(RowReader &row, const QStringList &stores);
    Found<Product> product(RowReader &row, const QString &gtin);

    /// What was done until today counts for it, also what arrives later.
    Stored<void> endQuest(const QString &id);
    /// The newest day that any of these stores has now; of all of them when @p stores is empty.
    Stored<QDate> newestDay(const QStringList &stores);

    Database &m_database;
    ItemStore &m_items;
    EntryStore &m_entries;
    CouponStore &m_coupons;
    qint64 m_nowMs;
};

} // namespace endcap::server
