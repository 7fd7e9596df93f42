// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of products: gtin, name, price and currency are needed; brand, size,
// category, aisle, bay, image, sample, rank and support may be there. Storage thread.
#pragma once

#include "contract/domain/product.h"
#include "store-server/import/jpegfolder.h"
#include "store-server/import/rowreader.h"
#include "store-server/import/rowtaker.h"
#include "store-server/storage/itemstore.h"

#include <QHash>

namespace endcap::server
{

class ProductRows final : public RowTaker
{
public:
    ProductRows(ItemStore &items, const JpegFolder &photos, qint64 nowMs)
        : m_items(items), m_photos(photos), m_nowMs(nowMs)
    {
    }

    QStringList neededColumns() const override;
    Stored<void> prepare(const QList<Row> &rows) override;
    Stored<Taken> take(const Row &row) override;

private:
    Product readProduct(RowReader &row) const;
    /// Keeps what a table does not say: when the price was set, and the rank.
    void complete(Product &product, const std::optional<Product> &before, RowReader &row);

    ItemStore &m_items;
    JpegFolder m_photos;
    qint64 m_nowMs;
    int m_lastRank = 0;
    QHash<QString, int> m_lines; ///< where each GTIN was
};

} // namespace endcap::server
