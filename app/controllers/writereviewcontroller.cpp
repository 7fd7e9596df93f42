// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/writereviewcontroller.h"

#include "app/content/displaytext.h"
#include "app/content/productimages.h"
#include "app/content/settledevents.h"
#include "app/content/storecontent.h"
#include "app/flow.h"
#include "app/identity/knownshopper.h"
#include "app/identity/scannedcode.h"
#include "contract/domain/productcode.h"
#include "contract/wire/itemcodecs.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

WriteReviewController::WriteReviewController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_deed(parts.deed), m_bought(this)
{
    connect(&m_deed, &Deed::changed, this, &WriteReviewController::refresh);
    connect(&m_parts.shopper, &KnownShopper::changed, this, &WriteReviewController::refresh);
    connect(&m_parts.images, &ProductImages::arrived, this, &WriteReviewController::refresh);
    connect(&m_parts.deed.settled, &SettledEvents::changed, this, &WriteReviewController::changed);
    connect(&m_parts.deed.link, &link::LinkClient::opened, this, &WriteReviewController::refresh);
}

bool WriteReviewController::isProven() const
{
    return m_parts.shopper.isOwner();
}

std::optional<wire::Bought> WriteReviewController::boughtOf(const QString &gtin) const
{
    if (!isProven())
        return std::nullopt;
    // Of several the one that is free.
    std::optional<wire::Bought> found;
    for (const wire::Bought &bought : m_parts.shopper.answer()->bought) {
        if (bought.product == gtin && (!found || found->isReviewed))
            found = bought;
    }
    return found;
}

bool WriteReviewController::hasWritten(const QString &gtin) const
{
    return std::ranges::find(m_written, gtin, &Written::gtin) != m_written.cend();
}

bool WriteReviewController::canWrite() const
{
    if (isAbsent() || hasWritten(m_gtin))
        return false;
    const auto bought = boughtOf(m_gtin);
    return !isProven() || (bought && !bought->isReviewed);
}

bool WriteReviewController::isReviewed() const
{
    return hasWritten(m_gtin) || boughtOf(m_gtin).value_or(wire::Bought()).isReviewed;
}

bool WriteReviewController::isAbsent() const
{
    return m_products.value(m_gtin).isAbsent;
}

Product WriteReviewController::product() const
{
    return m_products.value(m_gtin).product.value_or(Product());
}

QString WriteReviewController::name() const
{
    return displayText(product().name, 120);
}

QString WriteReviewController::brand() const
{
    return displayText(product().brand, 60);
}

QString WriteReviewController::image() const
{
    return m_parts.images.addressOf(product().image);
}

QString WriteReviewController::category() const
{
    return displayText(product().category, 60);
}

int WriteReviewController::points() const
{
    if (isProven()) {
        for (const wire::Bought &bought : m_parts.shopper.answer()->bought) {
            if (bought.product == m_gtin && bought.isReviewed)
                return 0;
        }
    }
    return m_parts.content.store().reviewPoints;
}

int WriteReviewController::pointsHere() const
{
    // Elsewhere nobody's till vouches for it, and it earns nothing yet.
    if (!isProven())
        return 0;
    int sum = 0;
    if (!isProven())
        return sum; // they wait with her review, until her number is proven
    for (const Written &written : m_written) {
        const auto settled = m_parts.deed.settled.find(written.seq);
        sum += settled && settled->refusal.isEmpty() ? written.points : 0;
    }
    return sum;
}

int WriteReviewController::lettersLeft() const
{
    return wire::ReviewWords::textLetters - static_cast<int>(m_text.size());
}

void WriteReviewController::setStars(int stars)
{
    if (stars < 1 || stars > Review::mostStars || stars == m_stars)
        return;
    m_stars = stars;
    Q_EMIT changed();
}

void WriteReviewController::setText(const QString &text)
{
    const QString kept = text.left(wire::ReviewWords::textLetters);
    if (kept == m_text)
        return;
    m_text = kept;
    Q_EMIT textChanged();
}

void WriteReviewController::toggle(int word)
{
    if (m_words.contains(word))
        m_words.removeAll(word);
    else if (m_words.size() < mostWords)
        m_words.append(word);
    Q_EMIT changed();
}

void WriteReviewController::openBought()
{
    m_step = Choose;
    m_hasList = true;
    refresh();
    m_parts.flow.openWriteReview();
}

void WriteReviewController::open(const QString &gtin)
{
    if (m_deed.state() == Deed::Saving)
        return;
    const bool isHere = m_parts.flow.state() == Flow::WriteReview;
    m_hasList = isHere && m_hasList;
    // What may or may not have been saved comes first: asked for anew it would be two.
    if (m_deed.state() == Deed::Failed && m_deed.failure() == Deed::CoreGone) {
        m_step = Done;
        refresh();
        if (!isHere)
            m_parts.flow.openWriteReview();
        return;
    }
    if (gtin != m_gtin || m_step == Done) {
        m_deed.reset();
        m_stars = 0;
        m_words.clear();
        m_title.clear();
        setText({});
    }
    m_gtin = gtin;
    m_step = Rate;
    askFor(gtin);
    refresh();
    if (!isHere)
        m_parts.flow.openWriteReview();
}

bool WriteReviewController::takeScan(QStringView text)
{
    if (m_parts.flow.state() != Flow::WriteReview)
        return false;
    // A card says nothing here; and what is half written is not thrown away.
    const auto card = readScan(text);
    const auto product = productCodeIn(text);
    if (m_step == Choose && !card && product)
        open(*product);
    return true;
}

void WriteReviewController::writeMore()
{
    if (m_step != Rate || m_stars == 0)
        return;
    m_step = Words;
    Q_EMIT changed();
}

bool WriteReviewController::back()
{
    if (m_step == Words)
        m_step = Rate;
    else if (m_hasList && m_step != Choose && m_deed.state() != Deed::Saving)
        m_step = Choose;
    else
        return false;
    Q_EMIT changed();
    return true;
}

void WriteReviewController::send(const QString &title)
{
    const bool isAgain = m_step == Done && m_deed.state() == Deed::Failed;
    if (m_stars == 0 || (!isAgain && !canWrite()))
        return;
    if (!isAgain) {
        m_promised = points();
        m_title = title.left(wire::ReviewWords::titleLetters);
    }
    m_step = Done;
    m_deed.make(ReviewWritten{m_gtin, m_stars},
                {.claim = {}, .review = wire::ReviewWords{m_title, m_text}});
    refresh();
}

void WriteReviewController::noteSaved()
{
    const bool isKnown = m_deed.isSaved() || m_deed.state() == Deed::Refused;
    if (isKnown && m_deed.seq() && !hasWritten(m_gtin))
        m_written.append({m_gtin, *m_deed.seq(), m_promised});
}

void WriteReviewController::refresh()
{
    noteSaved();
    if (!m_gtin.isEmpty())
        askFor(m_gtin);
    QList<BoughtRow> rows;
    const auto &answer = m_parts.shopper.answer();
    for (const wire::Bought &bought : isProven() ? answer->bought : QList<wire::Bought>()) {
        const bool isThere = std::ranges::any_of(
            rows, [&](const BoughtRow &row) { return row.gtin == bought.product; });
        if (isThere)
            continue; // the newest of the same stands for all
        askFor(bought.product);
        const auto known = m_products.value(bought.product).product.value_or(Product());
        if (known.name.isEmpty())
            continue; // not told yet, or not in this store's catalogue
        const auto one = boughtOf(bought.product);
        rows.append({bought.product, displayText(known.name, 120), displayText(known.brand, 60),
                     m_parts.images.addressOf(known.image), displayText(known.category, 60),
                     bought.day, one->isReviewed || hasWritten(bought.product)});
    }
    m_bought.setRows(rows);
    Q_EMIT changed();
}

void WriteReviewController::askFor(const QString &gtin)
{
    if (m_products.contains(gtin))
        return;
    m_products.insert(gtin, {});
    whenDone(m_parts.deed.link.product({gtin}), this,
             [this, gtin](const Expected<QByteArray, link::AskError> &body) {
                 const auto product =
                     body ? wire::decodeProduct(gtin, *body) : Unexpected(WireError());
                 if (product)
                     m_products.insert(gtin, {*product, false});
                 else if (body || body.error() == link::AskError::NotFound)
                     m_products.insert(gtin, {std::nullopt, true});
                 else
                     m_products.remove(gtin); // asked again when the core is back
                 Q_EMIT changed();
                 if (product)
                     refresh();
             });
}

} // namespace endcap
