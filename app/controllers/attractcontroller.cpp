// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/attractcontroller.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/offerprice.h"
#include "app/content/productimages.h"
#include "app/content/storecontent.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headlineLetters = 90;
constexpr int textLetters = 200;
constexpr int bigLetters = 24;

// Offers say no tone; one poster after the other is of another colour.
const QStringList offerTones{u"gold"_s, u"green"_s, u"paper"_s, u"blue"_s};

QString knownTone(const QString &tone)
{
    static const QStringList tones{u"gold"_s, u"berry"_s, u"blue"_s, u"green"_s, u"paper"_s};
    return tones.contains(tone) ? tone : u"paper"_s;
}

} // namespace

AttractController::AttractController(StoreContent &content, ProductImages &images, QObject *parent)
    : QObject(parent), m_content(content), m_images(images), m_model(nullptr)
{
    connect(&m_content, &StoreContent::changed, this, &AttractController::refresh);
    connect(&m_images, &ProductImages::arrived, this, &AttractController::refresh);
}

void AttractController::showing(const QString &slideId)
{
    const auto &rows = m_model.rows();
    if (m_hasShown ||
        std::ranges::none_of(rows, [&](const AttractRow &row) { return row.slideId() == slideId; }))
        return;
    m_hasShown = true;
    Q_EMIT shown();
}

void AttractController::refresh()
{
    QList<AttractRow> slides;
    for (const Slide &slide : m_content.slides())
        slides.append(rowOf(slide));
    QList<AttractRow> drawings;
    for (const Drawing &drawing : m_content.drawings())
        drawings.append(rowOf(drawing));
    QList<AttractRow> offers;
    for (const Offer &offer : m_content.offers()) {
        if (offer.isForEveryone())
            offers.append(rowOf(offer, offerTones.at(offers.size() % offerTones.size())));
    }
    m_model.setRows(evenlyMixed({slides, drawings, offers}));
    Q_EMIT changed();
}

AttractRow AttractController::rowOf(const Slide &slide) const
{
    AttractRow row;
    row.kind = u"slide"_s;
    row.id = slide.id;
    row.headline = displayText(slide.headline, headlineLetters);
    row.text = displayText(slide.text, textLetters);
    row.big = displayText(slide.big, bigLetters);
    row.tone = knownTone(slide.tone);
    row.seconds = std::clamp(slide.seconds, 3, 120);
    addProduct(row, slide.product);
    return row;
}

AttractRow AttractController::rowOf(const Drawing &drawing) const
{
    AttractRow row;
    row.kind = u"drawing"_s;
    row.id = drawing.id;
    row.headline = displayText(drawing.title, headlineLetters);
    row.text = displayText(drawing.prize, textLetters);
    if (drawing.prizeMinor > 0)
        row.big = prizeText(drawing.prizeMinor, drawing.currency);
    row.tone = u"berry"_s;
    return row;
}

AttractRow AttractController::rowOf(const Offer &offer, const QString &tone) const
{
    AttractRow row;
    row.kind = u"offer"_s;
    row.id = offer.id;
    row.headline = displayText(offer.title, headlineLetters);
    row.text = displayText(offer.text, textLetters);
    row.tone = tone;
    const OfferPrice price = offerPrice(offer, m_content.product(offer.product));
    row.price = price.now;
    row.wasPrice = price.was;
    addProduct(row, offer.product);
    return row;
}

void AttractController::addProduct(AttractRow &row, const QString &gtin) const
{
    row.product = gtin;
    const auto product = m_content.product(gtin);
    if (!product)
        return;
    row.category = displayText(product->category, 60);
    row.image = m_images.addressOf(product->image);
}

} // namespace endcap
