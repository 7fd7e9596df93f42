// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/campaigns/campaigns.h"

#include "contract/wire/itemcodecs.h"
#include "store-server/campaigns/campaignrows.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

namespace
{
// One item must fit well into a page of the feed.
constexpr qsizetype mostBytes = 256 * 1024;
} // namespace

Stored<Taken> Campaigns::put(CampaignKind kind, const Row &given)
{
    RowReader row(given.values);
    switch (kind) {
    case CampaignKind::Slide:
        return putSlide(row);
    case CampaignKind::Drawing:
        return putDrawing(row);
    case CampaignKind::Offer:
        return putOffer(row);
    case CampaignKind::Price:
        return putPrice(row);
    case CampaignKind::Quest:
        return putQuest(row);
    case CampaignKind::Consent:
        return putConsent(row);
    case CampaignKind::Share:
        return putShare(row);
    }
    return Taken{};
}

Stored<bool> Campaigns::stop(CampaignKind kind, const QString &id)
{
    const auto stopped = m_items.remove(nameOf(kind), id, m_nowMs);
    if (!stopped || !*stopped || kind != CampaignKind::Quest)
        return stopped;
    if (auto ended = endQuest(id); !ended)
        return Unexpected(ended.error());
    return stopped;
}

Stored<Taken> Campaigns::putSlide(RowReader &row)
{
    const Slide slide = readSlide(row);
    if (auto checked = checkStores(row, slide.stores); !checked)
        return Unexpected(checked.error());
    if (!slide.product.isEmpty()) {
        if (auto shown = product(row, slide.product); !shown)
            return Unexpected(shown.error());
    }
    return putItem(row, CampaignKind::Slide, slide.id, wire::encodeSlide(slide));
}

Stored<Taken> Campaigns::putOffer(RowReader &row)
{
    Offer offer = readOffer(row);
    if (auto checked = checkStores(row, offer.stores); !checked)
        return Unexpected(checked.error());
    if (auto read = readMoney(row, offer); !read)
        return Unexpected(read.error());
    if (!offer.why.product.isEmpty()) {
        if (auto bought = product(row, offer.why.product); !bought)
            return Unexpected(bought.error());
    }
    const QByteArray body = wire::encodeOffer(offer);
    const auto taken = putItem(row, CampaignKind::Offer, offer.id, body);
    if (!taken || !taken->refusal.isEmpty())
        return taken;
    // Kiosks show it from now on: coupons taken under it are kept, whatever comes after.
    if (auto published = m_coupons.publish(offer.id, body); !published)
        return Unexpected(published.error());
    return taken;
}

Stored<void> Campaigns::readMoney(RowReader &row, Offer &offer)
{
    std::optional<Product> about;
    if (!offer.product.isEmpty()) {
        const auto found = product(row, offer.product);
        if (!found)
            return Unexpected(found.error());
        about = *found;
    }
    offer.currency =
        about && !row.has(u"currency"_s) ? about->currency : row.currency(u"currency"_s);
    const int said = row.has(u"price"_s) + row.has(u"amount_off"_s) + row.has(u"percent_off"_s);
    if (said != 1)
        row.refuse(u"price"_s, u"one of price, amount_off and percent_off is needed"_s);
    if (row.has(u"amount_off"_s)) {
        offer.kind = Offer::Kind::Amount;
        offer.off = row.money(u"amount_off"_s, offer.currency);
    } else if (row.has(u"percent_off"_s)) {
        offer.kind = Offer::Kind::Percent;
        offer.off = row.number(u"percent_off"_s, 1, 100, {});
    } else {
        offer.priceMinor = row.money(u"price"_s, offer.currency);
    }
    if (!row.isGood())
        return {};
    if (!about && offer.kind != Offer::Kind::Price)
        row.refuse(u"product"_s,
                   u"something is taken off the price of a product, and none is named"_s);
    if (about && about->currency != offer.currency)
        row.refuse(u"currency"_s, u"the product's price is in %1"_s.arg(about->currency));
    // An offer that costs as much is none, and one that costs more is a trap.
    if (about && row.isGood() && offer.kind == Offer::Kind::Price &&
        offer.priceMinor >= about->priceMinor)
        row.refuse(u"price"_s, u"not below the product's own price"_s);
    if (about && row.isGood() && offer.kind == Offer::Kind::Amount &&
        (offer.off <= 0 || offer.off > about->priceMinor))
        row.refuse(u"amount_off"_s, u"nothing, or more than the product costs"_s);
    return {};
}

Stored<Taken> Campaigns::putShare(RowReader &row)
{
    const Share share = readShare(row);
    if (auto checked = checkStores(row, share.stores); !checked)
        return Unexpected(checked.error());
    return putItem(row, CampaignKind::Share, share.id, wire::encodeShare(share));
}

Stored<Taken> Campaigns::putDrawing(RowReader &row)
{
    const Drawing drawing = readDrawing(row);
    if (auto checked = checkStores(row, drawing.stores); !checked)
        return Unexpected(checked.error());
    if (!row.isGood())
        return Taken::refused(row.problem());
    const QByteArray body = wire::encodeDrawing(drawing);
    const Hash manifest = wire::manifestOf(body);
    const auto before = m_entries.published(drawing.id);
    if (!before)
        return Unexpected(before.error());
    if (*before && (*before)->manifest != manifest) {
        const auto known = wire::decodeDrawing(drawing.id, (*before)->body);
        if (!known)
            return Unexpected(sqlite::StorageError::Damaged);
        // Tickets carry the hash of these rules from the first entry on.
        if (known->opensAt.toMSecsSinceEpoch() <= m_nowMs) {
            return Taken::refused(
                u"it has been open since %1 and its rules can no longer change; stop it and put"
                " another one under another id"_s.arg(known->opensAt.toString(Qt::ISODate)));
        }
    }
    const auto taken = putItem(row, CampaignKind::Drawing, drawing.id, body);
    if (!taken || !taken->refusal.isEmpty())
        return taken;
    if (auto published = m_entries.publish(drawing.id, {manifest, body}); !published)
        return Unexpected(published.error());
    return taken;
}

Stored<Taken> Campaigns::putPrice(RowReader &row)
{
    const QString gtin = row.gtin(u"gtin"_s);
    const auto found = row.isGood() ? product(row, gtin) : Found<Product>(std::nullopt);
    if (!found)
        return Unexpected(found.error());
    if (!row.isGood())
        return Taken::refused(row.problem());
    Product priced = **found;
    if (row.has(u"currency"_s))
        priced.currency = row.currency(u"currency"_s);
    priced.priceMinor = row.money(u"price"_s, priced.currency);
    if (!row.isGood())
        return Taken::refused(row.problem());
    if (priced == **found)
        return Taken{};
    priced.asOfMs = m_nowMs;
    const auto put = m_items.put(u"product"_s, gtin, wire::encodeProduct(priced), m_nowMs);
    if (!put)
        return Unexpected(put.error());
    return Taken{*put, {}};
}

Stored<Taken> Campaigns::putItem(RowReader &row, CampaignKind kind, const QString &id,
                                 const QByteArray &body)
{
    if (body.size() > mostBytes)
        row.refuse(u"id"_s, u"its texts together are too long"_s);
    if (!row.isGood())
        return Taken::refused(row.problem());
    const auto put = m_items.put(nameOf(kind), id, body, m_nowMs);
    if (!put)
        return Unexpected(put.error());
    return Taken{*put, {}};
}

Stored<void> Campaigns::checkStores(RowReader &row, const QStringList &stores)
{
    for (const QString &id : stores) {
        const auto store = m_items.find(u"store"_s, id);
        if (!store)
            return Unexpected(store.error());
        if (!*store)
            row.refuse(u"stores"_s, u"there is no store \"%1\""_s.arg(id.left(64)));
    }
    return {};
}

Found<Product> Campaigns::product(RowReader &row, const QString &gtin)
{
    const auto body = m_items.find(u"product"_s, gtin);
    if (!body)
        return Unexpected(body.error());
    const auto found = *body ? wire::decodeProduct(gtin, **body) : Unexpected(WireError{});
    if (!found) {
        if (row.isGood())
            row.refuse(u"product"_s, u"there is no product with GTIN %1"_s.arg(gtin));
        return std::nullopt;
    }
    return *found;
}

} // namespace endcap::server
