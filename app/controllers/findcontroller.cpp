// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/findcontroller.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/productimages.h"
#include "app/controllers/itemcontroller.h"
#include "app/identity/scannedcode.h"
#include "app/identity/visitsecrets.h"
#include "contract/domain/productcode.h"
#include "contract/whendone.h"
#include "contract/wire/itemcodecs.h"

namespace endcap
{

FindController::FindController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_results(nullptr)
{
    connect(&m_parts.flow, &Flow::stateChanged, this, &FindController::enterPage);
    connect(&m_parts.images, &ProductImages::arrived, this, &FindController::show);
    const auto askAgain = [this] {
        if (m_page == Flow::Find)
            ask();
    };
    connect(&m_parts.link, &link::LinkClient::contentChanged, this, askAgain);
    connect(&m_parts.link, &link::LinkClient::opened, this, askAgain);
}

bool FindController::isLookingUp() const
{
    return m_page == Flow::Find || m_page == Flow::Item || m_page == Flow::Reviews;
}

void FindController::enterPage()
{
    const Flow::State before = m_page;
    m_page = m_parts.flow.state();
    if (Flow::isAside(m_page)) {
        m_page = before;
        return;
    }
    if (m_notice != None)
        setNotice(None);
    if (m_page != Flow::Find)
        return;
    // Back from a product she finds her results; else it begins anew.
    if ((before != Flow::Item && before != Flow::Find) || m_text.isEmpty()) {
        m_text.clear();
        m_isTyping = true;
        m_phase = Waiting;
        m_answer = {};
        show();
    }
    ask();
}

void FindController::setText(const QString &text)
{
    const QString cut = text.left(link::SearchAsk::mostLetters);
    if (m_text == cut)
        return;
    m_text = cut;
    m_isUsed = true;
    m_notice = None;
    Q_EMIT changed();
    ask();
}

QString FindController::asked() const
{
    return displayText(m_asked, 24);
}

QString FindController::corrected() const
{
    return displayText(m_answer.corrected, 40);
}

void FindController::setTyping(bool isTyping)
{
    if (m_isTyping == isTyping)
        return;
    m_isTyping = isTyping;
    Q_EMIT changed();
}

void FindController::ask()
{
    // While one is under way the next waits: the core is never asked faster than it
    // answers, and only the newest words count.
    if (m_isAsking) {
        m_wantsAsk = true;
        return;
    }
    m_isAsking = true;
    m_wantsAsk = false;
    whenDone(m_parts.link.search({m_text}), this,
             [this, asked = m_text](const Expected<link::SearchAnswer, link::AskError> &answer) {
                 m_isAsking = false;
                 if (m_wantsAsk)
                     ask();
                 else
                     take(asked, answer);
             });
}

void FindController::take(const QString &asked,
                          const Expected<link::SearchAnswer, link::AskError> &answer)
{
    m_asked = asked;
    m_answer = answer.value_or(link::SearchAnswer());
    if (!answer)
        m_phase = Cannot;
    else if (asked.trimmed().isEmpty())
        m_phase = Suggesting;
    else
        m_phase = m_answer.products.isEmpty() ? Nothing : Found;
    show();
}

void FindController::show()
{
    QList<FoundRow> rows;
    for (const link::FoundProduct &found : m_answer.products) {
        const auto product = wire::decodeProduct(found.gtin, found.body);
        if (!product)
            continue;
        rows.append({product->gtin, displayText(product->name, 120),
                     displayText(product->brand, 40), displayText(product->size, 24),
                     priceText(product->priceMinor, product->currency),
                     m_parts.images.addressOf(product->image), displayText(product->category, 60),
                     product->aisle, displayText(product->bay, 12)});
    }
    m_results.setRows(rows);
    Q_EMIT changed();
}

void FindController::setNotice(Notice notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

void FindController::open(const QString &gtin)
{
    m_isUsed = true;
    setNotice(None);
    m_parts.item.open(gtin);
    m_parts.flow.openItem();
}

bool FindController::takeScan(QStringView text)
{
    const bool canOpen = isLookingUp() || m_page == Flow::Attract || m_page == Flow::Home;
    if (!canOpen)
        return false;
    const auto card = readScan(text);
    if (!card && card.error() == ScanRefusal::Unknown) {
        if (const auto product = productCodeIn(text)) {
            open(*product);
            return true;
        }
    }
    // A card says who somebody is: as long as nobody did, that is for others to take.
    if (!isLookingUp() || (card && !m_parts.secrets.claim()))
        return false;
    setNotice(card                                       ? StoreCard
              : card.error() == ScanRefusal::PaymentCard ? PaymentCard
                                                         : UnknownCode);
    return true;
}

} // namespace endcap
