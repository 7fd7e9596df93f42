// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link's messages about looking things up.
#include "link/linkcodec.h"

#include "contract/wire/mapreader.h"

namespace endcap::link
{

using namespace Qt::StringLiterals;
using wire::MapReader;

QCborMap toMap(const SearchAsk &ask)
{
    return {{u"text"_s, ask.text}};
}

template <>
Expected<SearchAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    const SearchAsk ask{map.text("text"_L1, SearchAsk::mostLetters)};
    if (!map.isGood())
        return Unexpected(map.error());
    return ask;
}

QCborMap toMap(const SearchAnswer &answer)
{
    QCborArray products;
    for (const FoundProduct &product : answer.products)
        products.append(QCborArray{product.gtin, product.body});
    return {{u"products"_s, products}, {u"corrected"_s, answer.corrected}};
}

template <>
Expected<SearchAnswer, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    SearchAnswer answer;
    answer.corrected = map.text("corrected"_L1);
    for (const QCborValue &product : map.list("products"_L1, SearchAnswer::mostProducts)) {
        const QCborArray parts = product.toArray();
        if (parts.size() != 2 || !parts[0].isString() || !parts[1].isByteArray())
            map.refuse("products"_L1);
        answer.products.append({parts.at(0).toString(), parts.at(1).toByteArray()});
    }
    if (!map.isGood())
        return Unexpected(map.error());
    return answer;
}

QCborMap toMap(const ProductAsk &ask)
{
    return {{u"gtin"_s, ask.gtin}};
}

template <>
Expected<ProductAsk, WireError> fromMap(const QCborMap &value)
{
    MapReader map(value);
    const ProductAsk ask{map.text("gtin"_L1, 14)};
    if (!map.isGood())
        return Unexpected(map.error());
    return ask;
}

} // namespace endcap::link
