// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programme.h"

#include "contract/wire/itemcodecs.h"

#include <QTimeZone>

#include <algorithm>

namespace endcap::services
{

using namespace Qt::StringLiterals;

namespace
{

// What cannot be read, or is for other stores, is left out: one bad item never
// hides the others.
template <class Thing, class Decode>
QList<Programme::Entry<Thing>> readAll(storage::CatalogueStore &catalogue, const QString &kind,
                                       const QString &storeId, Decode decode)
{
    QList<Programme::Entry<Thing>> read;
    const auto items = catalogue.items(kind);
    for (const storage::CatalogueItem &item : items) {
        const auto thing = decode(item.id, item.body);
        if (thing && (thing->stores.isEmpty() || thing->stores.contains(storeId)))
            read.append({*thing, item.body});
    }
    return read;
}

// That hour of @p day on the store's clock.
QDateTime momentOf(const QDate &day, int hour, const StoreProfile &store)
{
    const QTimeZone zone(store.timeZone.toUtf8());
    const QTime time(hour, 0);
    return zone.isValid() ? QDateTime(day, time, zone) : QDateTime(day, time, Qt::UTC);
}

// When the slide's days or hours may let it in or out next: midnights and the
// hours it names, on the store's clock, until the day after tomorrow.
void addHourChanges(QList<QDateTime> &moments, const Slide &slide, const StoreProfile &store,
                    const QDateTime &at)
{
    QList<int> hours = slide.hours;
    if (!slide.days.isEmpty())
        hours.append(0);
    const QDate today = store.dayAt(at);
    for (int hour : std::as_const(hours)) {
        for (int day = 0; day <= 1; ++day)
            moments.append(momentOf(today.addDays(day + hour / 24), hour % 24, store));
    }
}

} // namespace

Programme::Programme(storage::CatalogueStore &catalogue, const QString &storeId,
                     const SigningPublicKey &hq)
{
    const QByteArray body = catalogue.body(u"store"_s, storeId);
    const auto store = wire::decodeStore(storeId, body);
    if (!store)
        return;
    m_store = {*store, body};
    m_slides = readAll<Slide>(catalogue, u"slide"_s, storeId, wire::decodeSlide);
    m_drawings = readAll<Drawing>(catalogue, u"drawing"_s, storeId, wire::decodeDrawing);
    m_offers = readAll<Offer>(catalogue, u"offer"_s, storeId, wire::decodeOffer);
    m_quests = readAll<Quest>(catalogue, u"quest"_s, storeId, wire::decodeQuest);
    m_consents = readAll<Consent>(catalogue, u"consent"_s, storeId, wire::decodeConsent);
    m_shares = readAll<Share>(catalogue, u"share"_s, storeId, wire::decodeShare);
    readProducts(catalogue);
    readDraws(catalogue, hq);
}

void Programme::readProducts(storage::CatalogueStore &catalogue)
{
    const QStringList named = productsNamed(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), true);
    for (const QString &gtin : named) {
        const QByteArray body = catalogue.body(u"product"_s, gtin);
        if (const auto product = wire::decodeProduct(gtin, body))
            m_products.insert(gtin, {*product, body});
    }
}

void Programme::readDraws(storage::CatalogueStore &catalogue, const SigningPublicKey &hq)
{
    const auto items = catalogue.items(u"draw"_s);
    for (const storage::CatalogueItem &item : items) {
        const auto told = wire::decodePublishedDraw(item.body);
        const auto draw = told ? checkDraw(item.id, *told, hq) : Unexpected(DrawFault::Unreadable);
        if (draw)
            m_draws.append({*draw, item.body});
        else
            qWarning("The draw %s does not hold (%d); it is not shown", qPrintable(item.id),
                     static_cast<int>(draw.error()));
    }
}

const Programme::Entry<Drawing> *Programme::drawing(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_drawings, [&id](const Entry<Drawing> &entry) { return entry.thing.id == id; });
    return found == m_drawings.end() ? nullptr : &*found;
}

const Programme::Entry<Offer> *Programme::offer(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_offers, [&id](const Entry<Offer> &entry) { return entry.thing.id == id; });
    return found == m_offers.end() ? nullptr : &*found;
}

QStringList Programme::productsNamed(const QDateTime &at, bool alsoLater) const
{
    QStringList gtins;
    const auto add = [&](const auto &thing) {
        const bool counts = alsoLater ? thing.until > at : isOn(thing, m_store->thing, at);
        if (counts && !thing.product.isEmpty() && !gtins.contains(thing.product))
            gtins.append(thing.product);
    };
    for (const auto &entry : m_slides)
        add(entry.thing);
    for (const auto &entry : m_offers)
        add(entry.thing);
    return gtins;
}

QList<ShownItem> Programme::itemsAt(const QDateTime &at) const
{
    QList<ShownItem> items;
    if (!m_store)
        return items;
    const auto add = [&](const QString &kind, const auto &entries) {
        for (const auto &entry : entries) {
            if (isOn(entry.thing, m_store->thing, at))
                items.append({kind, entry.thing.id, entry.body});
        }
    };
    add(u"slide"_s, m_slides);
    add(u"drawing"_s, m_drawings);
    add(u"offer"_s, m_offers);
    add(u"quest"_s, m_quests);
    for (const auto &[consent, body] : m_consents)
        items.append({u"consent"_s, consent.id, body});
    for (const Entry<CheckedDraw> &draw : m_draws) {
        if (draw.thing.isListedIn(m_store->thing.id, at))
            items.append({u"draw"_s, draw.thing.sealed.head.drawing, draw.body});
    }
    add(u"share"_s, m_shares);
    const QStringList gtins = productsNamed(at, false);
    for (const QString &gtin : gtins) {
        if (const auto product = m_products.constFind(gtin); product != m_products.cend())
            items.append({u"product"_s, gtin, product->body});
    }
    return items;
}

QDateTime Programme::nextChangeAfter(const QDateTime &at) const
{
    QDateTime next = at.addDays(1);
    if (!m_store)
        return next;
    QList<QDateTime> moments;
    for (const auto &[slide, body] : m_slides) {
        moments << slide.from << slide.until;
        addHourChanges(moments, slide, m_store->thing, at);
    }
    for (const auto &[offer, body] : m_offers)
        moments << offer.from << offer.until;
    for (const auto &[share, body] : m_shares)
        moments << share.from << share.until;
    for (const auto &[drawing, body] : m_drawings)
        moments << drawing.opensAt << drawing.closesAt;
    for (const auto &[quest, body] : m_quests) {
        moments << momentOf(quest.from, 0, m_store->thing)
                << momentOf(quest.until.addDays(1), 0, m_store->thing);
    }
    for (const auto &[draw, body] : m_draws)
        moments << draw.listedUntil();
    for (const QDateTime &moment : std::as_const(moments)) {
        if (moment > at && moment < next)
            next = moment;
    }
    return next.toUTC();
}

QList<Hash> Programme::imagesFrom(const QDateTime &at) const
{
    QList<Hash> images;
    const QStringList gtins = productsNamed(at, true);
    for (const QString &gtin : gtins) {
        const auto product = m_products.constFind(gtin);
        if (product != m_products.cend() && product->product.image)
            images.append(*product->product.image);
    }
    return images;
}

} // namespace endcap::services
