// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/wire/cbor.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

using namespace Qt::StringLiterals;

QByteArray encodeProduct(const Product &product)
{
    QCborMap map{{u"name"_s, product.name},        {u"brand"_s, product.brand},
                 {u"size"_s, product.size},        {u"category"_s, product.category},
                 {u"aisle"_s, product.aisle},      {u"bay"_s, product.bay},
                 {u"price"_s, product.priceMinor}, {u"currency"_s, product.currency},
                 {u"as_of"_s, product.asOfMs},     {u"sample"_s, product.sample},
                 {u"rank"_s, product.rank}};
    if (product.image)
        map.insert(u"image"_s, product.image->bytes());
    if (!product.support.isEmpty())
        map.insert(u"support"_s, product.support);
    return encodeCbor(map);
}

Expected<Product, WireError> decodeProduct(const QString &gtin, const QByteArray &body)
{
    const auto value = decodeCborMap(body);
    if (!value)
        return Unexpected(value.error());
    MapReader map(*value);
    Product product;
    product.gtin = gtin;
    product.name = map.text("name"_L1);
    product.brand = map.text("brand"_L1);
    product.size = map.text("size"_L1);
    product.category = map.text("category"_L1);
    product.aisle = map.smallNumber("aisle"_L1);
    product.bay = map.text("bay"_L1);
    product.priceMinor = static_cast<qint64>(map.number("price"_L1));
    product.currency = map.text("currency"_L1, 3);
    product.asOfMs = static_cast<qint64>(map.number("as_of"_L1));
    product.sample = map.flag("sample"_L1);
    product.rank = map.smallNumber("rank"_L1);
    product.image = map.optionalId<Hash>("image"_L1);
    if (map.has("support"_L1))
        product.support = map.text("support"_L1, maxSupportLetters);
    if (!map.isGood())
        return Unexpected(map.error());
    return product;
}

} // namespace endcap::wire
