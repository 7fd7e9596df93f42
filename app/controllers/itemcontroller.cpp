// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/itemcontroller.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/productimages.h"
#include "contract/domain/productcode.h"
#include "contract/whendone.h"
#include "contract/wire/itemcodecs.h"

namespace endcap
{

ItemController::ItemController(link::LinkClient &link, ProductImages &images, QObject *parent)
    : QObject(parent), m_link(link), m_images(images)
{
    // A new price shows while she looks, and a core that is back is asked again.
    connect(&m_link, &link::LinkClient::contentChanged, this, &ItemController::ask);
    connect(&m_link, &link::LinkClient::opened, this, &ItemController::ask);
    connect(&m_images, &ProductImages::arrived, this, &ItemController::changed);
}

void ItemController::open(const QString &gtin)
{
    m_gtin = gtin;
    m_product = {};
    m_phase = Waiting;
    Q_EMIT changed();
    ask();
}

void ItemController::ask()
{
    if (m_gtin.isEmpty())
        return;
    const int round = ++m_round;
    whenDone(m_link.product({m_gtin}), this,
             [this, round](const Expected<QByteArray, link::AskError> &body) {
                 if (round == m_round)
                     take(body);
             });
}

void ItemController::take(const Expected<QByteArray, link::AskError> &body)
{
    using link::AskError;
    const auto product = body ? wire::decodeProduct(m_gtin, *body) : Unexpected(WireError());
    if (product) {
        m_product = *product;
        m_phase = Ready;
    } else if (body || body.error() == AskError::NotFound) {
        m_phase = isInStoreCode(m_gtin) ? InStore : Unknown;
    } else if (m_phase != Ready || body.error() != AskError::CoreGone) {
        // What is on the screen stays while a core starts again.
        m_phase = Cannot;
    }
    Q_EMIT changed();
}

QString ItemController::name() const
{
    return displayText(m_product.name, 140);
}

QString ItemController::brand() const
{
    return displayText(m_product.brand, 60);
}

QString ItemController::size() const
{
    return displayText(m_product.size, 40);
}

QString ItemController::category() const
{
    return displayText(m_product.category, 60);
}

QString ItemController::price() const
{
    return m_phase == Ready ? priceText(m_product.priceMinor, m_product.currency) : QString();
}

QDateTime ItemController::asOf() const
{
    return m_product.asOfMs > 0 ? QDateTime::fromMSecsSinceEpoch(m_product.asOfMs) : QDateTime();
}

QString ItemController::bay() const
{
    return displayText(m_product.bay, 12);
}

QString ItemController::image() const
{
    return m_images.addressOf(m_product.image);
}

QString ItemController::support() const
{
    return endcap::supportHost(m_product.support) ? m_product.support : QString();
}

QString ItemController::supportHost() const
{
    return endcap::supportHost(m_product.support).value_or(QString());
}

} // namespace endcap
