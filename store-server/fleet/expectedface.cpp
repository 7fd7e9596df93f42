// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/fleet/expectedface.h"

#include "contract/wire/itemcodecs.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{

bool isShownToAll(const auto &)
{
    return true;
}

// An offer for some is no poster.
bool isShownToAll(const Offer &offer)
{
    return offer.isForEveryone();
}

// Adds each live item of a kind that is on and shown to all, and the product it names.
template <class Decode, class Named>
Stored<void> addThoseOn(ItemStore &items, const QString &kind, const Decode &decode,
                        const Named &named, const StoreProfile &store, const QDateTime &at,
                        QList<ShownItem> &shown)
{
    const auto live = items.live(kind);
    if (!live)
        return Unexpected(live.error());
    for (const wire::FeedItem &item : *live) {
        const auto value = decode(item.id, item.body);
        if (!value || !isOn(*value, store, at) || !isShownToAll(*value))
            continue;
        shown.append({kind, item.id, item.body});
        const QString gtin = named(*value);
        if (gtin.isEmpty())
            continue;
        const auto product = items.find(u"product"_s, gtin);
        if (!product)
            return Unexpected(product.error());
        if (*product)
            shown.append({u"product"_s, gtin, **product});
    }
    return {};
}

} // namespace

Stored<QList<ShownItem>> ExpectedFace::items(const StoreProfile &store, const QDateTime &at)
{
    QList<ShownItem> shown;
    auto done = addThoseOn(
        m_items, u"slide"_s, wire::decodeSlide, [](const Slide &slide) { return slide.product; },
        store, at, shown);
    if (done) {
        done = addThoseOn(
            m_items, u"offer"_s, wire::decodeOffer,
            [](const Offer &offer) { return offer.product; }, store, at, shown);
    }
    if (done) {
        done = addThoseOn(
            m_items, u"drawing"_s, wire::decodeDrawing, [](const Drawing &) { return QString(); },
            store, at, shown);
    }
    if (!done)
        return Unexpected(done.error());
    return shown;
}

} // namespace endcap::server
