// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/productrows.h"

#include "contract/wire/itemcodecs.h"

#include <algorithm>

namespace endcap::server
{

using namespace Qt::StringLiterals;

QStringList ProductRows::neededColumns() const
{
    return {u"gtin"_s, u"name"_s, u"price"_s, u"currency"_s};
}

Stored<void> ProductRows::prepare(const QList<Row> &)
{
    const auto products = m_items.live(u"product"_s);
    if (!products)
        return Unexpected(products.error());
    for (const wire::FeedItem &item : *products) {
        if (const auto product = wire::decodeProduct(item.id, item.body))
            m_lastRank = std::max(m_lastRank, product->rank);
    }
    return {};
}

Stored<Taken> ProductRows::take(const Row &given)
{
    RowReader row(given.values);
    Product product = readProduct(row);
    if (row.isGood() && m_lines.contains(product.gtin))
        row.refuse(u"gtin"_s, u"the same as in %1"_s.arg(m_lines.value(product.gtin)));
    if (row.isGood() && row.has(u"image"_s)) {
        const auto photo = m_photos.take(row.text(u"image"_s));
        if (photo)
            product.image = *photo;
        else
            row.refuse(u"image"_s, photo.error());
    }
    if (!row.isGood())
        return Taken::refused(row.problem());

    const auto body = m_items.find(u"product"_s, product.gtin);
    if (!body)
        return Unexpected(body.error());
    std::optional<Product> before;
    if (*body) {
        if (auto known = wire::decodeProduct(product.gtin, **body))
            before = *known;
    }
    complete(product, before, row);
    if (!row.isGood())
        return Taken::refused(row.problem());
    const auto put = m_items.put(u"product"_s, product.gtin, wire::encodeProduct(product), m_nowMs);
    if (!put)
        return Unexpected(put.error());
    m_lines.insert(product.gtin, given.line);
    return Taken{*put, {}};
}

Product ProductRows::readProduct(RowReader &row) const
{
    Product product;
    product.gtin = row.gtin(u"gtin"_s);
    product.name = row.needed(u"name"_s);
    product.brand = row.text(u"brand"_s);
    product.size = row.text(u"size"_s);
    product.category = row.text(u"category"_s);
    product.aisle = row.number(u"aisle"_s, 0, 9999, 0);
    product.bay = row.text(u"bay"_s, 64);
    product.currency = row.currency(u"currency"_s);
    product.priceMinor = row.money(u"price"_s, product.currency);
    product.sample = row.flag(u"sample"_s, false);
    product.support = row.text(u"support"_s, maxSupportLetters);
    if (!product.support.isEmpty() && !supportHost(product.support))
        row.refuse(u"support"_s, u"not an https address"_s);
    return product;
}

void ProductRows::complete(Product &product, const std::optional<Product> &before, RowReader &row)
{
    const bool isSamePrice =
        before && before->priceMinor == product.priceMinor && before->currency == product.currency;
    product.asOfMs = isSamePrice ? before->asOfMs : m_nowMs;
    const int usual = before ? before->rank : m_lastRank + 1;
    product.rank = row.number(u"rank"_s, 1, 100'000'000, usual);
    m_lastRank = std::max(m_lastRank, product.rank);
}

} // namespace endcap::server
