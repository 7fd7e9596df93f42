// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/storecontent.h"

#include "app/boottime.h"
#include "contract/whendone.h"
#include "contract/wire/itemcodecs.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// A longer wait is cut in pieces: the clock may be set while we wait.
constexpr auto longestWait = 60s;
// When the core has nothing newer to say.
constexpr auto retryWait = 5s;

template <class Item>
QList<Item> onNow(const QList<Item> &all, const StoreProfile &store, const QDateTime &now)
{
    QList<Item> on;
    std::ranges::copy_if(all, std::back_inserter(on),
                         [&](const Item &item) { return isOn(item, store, now); });
    return on;
}

qint64 sealedMs(const CheckedDraw &draw)
{
    return draw.sealed.head.sealedMs;
}

template <class Item>
void addDecoded(QList<Item> &list, const Expected<Item, WireError> &item)
{
    if (item)
        list.append(*item);
    else
        qWarning("An item of the store cannot be read: %s", qPrintable(item.error().field));
}

} // namespace

StoreContent::StoreContent(link::LinkClient &link, QObject *parent) : QObject(parent), m_link(link)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        refresh();
        if (now().toMSecsSinceEpoch() >= m_validUntilMs)
            ask();
    });
    connect(&m_link, &link::LinkClient::opened, this, &StoreContent::ask);
    connect(&m_link, &link::LinkClient::contentChanged, this, &StoreContent::ask);
}

void StoreContent::ask()
{
    whenDone(m_link.content(), this,
             [this](const Expected<link::Content, link::AskError> &content) {
                 if (content)
                     take(*content);
             });
}

QDateTime StoreContent::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_nowMs + boottime().count() - m_boottimeMs, Qt::UTC);
}

std::optional<Product> StoreContent::product(const QString &gtin) const
{
    const auto found = m_products.constFind(gtin);
    return found == m_products.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> StoreContent::bodyOf(const QString &kind, const QString &id) const
{
    const auto found = m_bodies.constFind({kind, id});
    return found == m_bodies.cend() ? std::nullopt : std::optional(*found);
}

void StoreContent::take(const link::Content &content)
{
    m_isThere = true;
    m_nowMs = content.nowMs;
    m_boottimeMs = boottime().count();
    m_validUntilMs = content.validUntilMs;
    const auto store = wire::decodeStore(content.storeId, content.store);
    m_hasStore = store.has_value();
    m_store = store.value_or(StoreProfile());
    m_bodies.clear();
    m_products.clear();
    m_allSlides.clear();
    m_allOffers.clear();
    m_allDrawings.clear();
    m_allQuests.clear();
    m_consents.clear();
    m_allDraws.clear();
    m_allShares.clear();
    for (const ShownItem &item : content.items)
        keep(item);
    std::ranges::sort(m_allSlides, {}, &Slide::id);
    std::ranges::sort(m_allOffers, {}, &Offer::id);
    std::ranges::sort(m_allDrawings, {}, &Drawing::id);
    std::ranges::sort(m_allQuests, {},
                      [](const Quest &quest) { return std::pair(quest.until, quest.id); });
    std::ranges::sort(m_consents, {}, &Consent::id);
    std::ranges::sort(m_allDraws, std::ranges::greater(), &sealedMs);
    std::ranges::sort(m_allShares, {}, &Share::id);
    refresh();
}

void StoreContent::keep(const ShownItem &item)
{
    m_bodies.insert({item.kind, item.id}, item.body);
    if (item.kind == "slide"_L1) {
        addDecoded(m_allSlides, wire::decodeSlide(item.id, item.body));
    } else if (item.kind == "offer"_L1) {
        addDecoded(m_allOffers, wire::decodeOffer(item.id, item.body));
    } else if (item.kind == "drawing"_L1) {
        addDecoded(m_allDrawings, wire::decodeDrawing(item.id, item.body));
    } else if (item.kind == "quest"_L1) {
        addDecoded(m_allQuests, wire::decodeQuest(item.id, item.body));
    } else if (item.kind == "consent"_L1) {
        addDecoded(m_consents, wire::decodeConsent(item.id, item.body));
    } else if (item.kind == "draw"_L1) {
        keepDraw(item);
    } else if (item.kind == "share"_L1) {
        addDecoded(m_allShares, wire::decodeShare(item.id, item.body));
    } else if (item.kind == "product"_L1) {
        if (const auto product = wire::decodeProduct(item.id, item.body))
            m_products.insert(item.id, *product);
    }
}

void StoreContent::keepDraw(const ShownItem &item)
{
    // Headquarters' signatures were looked at by the core, which has the key.
    const auto told = wire::decodePublishedDraw(item.body);
    const auto draw =
        told ? checkDraw(item.id, *told, std::nullopt) : Unexpected(DrawFault::Unreadable);
    if (draw)
        m_allDraws.append(*draw);
    else
        qWarning("The draw %s does not hold", qPrintable(item.id));
}

void StoreContent::refresh()
{
    const QDateTime at = now();
    m_draws.clear();
    std::ranges::copy_if(m_allDraws, std::back_inserter(m_draws),
                         [&](const CheckedDraw &draw) { return draw.isListedIn(m_store.id, at); });
    m_slides = onNow(m_allSlides, m_store, at);
    m_offers = onNow(m_allOffers, m_store, at);
    m_drawings = onNow(m_allDrawings, m_store, at);
    m_quests = onNow(m_allQuests, m_store, at);
    m_shares = onNow(m_allShares, m_store, at);
    const auto left = std::chrono::milliseconds(m_validUntilMs - at.toMSecsSinceEpoch());
    m_timer.start(left > 0s ? std::min<std::chrono::milliseconds>(left, longestWait) : retryWait);
    Q_EMIT changed();
}

} // namespace endcap
