// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/drawingcontroller.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/settledevents.h"
#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "app/flow.h"
#include "app/identity/chance.h"
#include "app/identity/knownshopper.h"
#include "app/identity/visitsecrets.h"
#include "contract/proof/uuid7.h"
#include "contract/wire/itemcodecs.h"
#include "contract/wire/ticketcodec.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int paragraphLetters = 4000;
constexpr int mostParagraphs = 60;

DrawingController::Refusal refusalOf(const QString &code)
{
    if (code.isEmpty())
        return DrawingController::NoRefusal;
    if (code == "already-entered"_L1)
        return DrawingController::AlreadyEntered;
    if (code == "not-open"_L1)
        return DrawingController::NotYetOpen;
    return code == "too-late"_L1 ? DrawingController::TooLate : DrawingController::NotKnown;
}

} // namespace

DrawingController::DrawingController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_asking(parts.link, this)
{
    connect(&m_parts.content, &StoreContent::changed, this, &DrawingController::refresh);
    connect(&m_parts.shopper, &KnownShopper::changed, this, &DrawingController::refresh);
    connect(&m_parts.settled, &SettledEvents::changed, this, &DrawingController::settle);
    connect(&m_parts.flow, &Flow::stateChanged, this, &DrawingController::enterPage);
}

void DrawingController::refresh()
{
    if (m_phase == Saving || m_ticket) {
        Q_EMIT changed(); // in another language, perhaps
        return;           // what she entered stays as she saw it
    }
    const auto &drawings = m_parts.content.drawings();
    const auto soonest = std::ranges::min_element(drawings, {}, &Drawing::closesAt);
    const bool isSame = m_drawing && std::ranges::any_of(drawings, [&](const Drawing &drawing) {
                            return drawing.id == m_drawing->id;
                        });
    const Flow::State page = m_parts.flow.state();
    const bool isRead = page == Flow::Drawing || page == Flow::Rules;
    if (m_drawing && !isSame && isRead) {
        m_phase = Closed;
    } else if (soonest == drawings.cend()) {
        m_drawing.reset();
        m_phase = m_parts.content.isThere() ? None : Waiting;
    } else {
        show(isSame && isRead ? *std::ranges::find(drawings, m_drawing->id, &Drawing::id)
                              : *soonest);
    }
    Q_EMIT changed();
}

void DrawingController::show(const Drawing &drawing)
{
    const Hash manifest =
        wire::manifestOf(m_parts.content.bodyOf(u"drawing"_s, drawing.id).value_or(QByteArray()));
    const bool isEntered =
        m_parts.shopper.isProven() && m_parts.shopper.answer()->entered.contains(drawing.id);
    const bool keepsFailure = m_phase == Failed && m_manifest == manifest;
    m_drawing = drawing;
    m_manifest = manifest;
    if (!keepsFailure) {
        m_phase = isEntered ? Entered : Open;
        m_failure = NoFailure;
    }
}

void DrawingController::enter()
{
    const auto &core = m_parts.core.welcome();
    if ((m_phase != Open && m_phase != Failed) || !m_drawing || !m_parts.secrets.claim())
        return;
    if (!core) {
        fail(link::AskError::CoreGone);
        return;
    }
    // A second touch after a failure asks the same again: it may have been kept.
    if (!m_ask || m_ask->drawing != m_drawing->id || m_ask->manifest != m_manifest) {
        const auto nonce = randomId<TicketNonce>();
        m_ask = link::EnterAsk{makeEventId(QDateTime::currentMSecsSinceEpoch(), randomBytes(10)),
                               m_parts.secrets.visit(),
                               m_drawing->id,
                               m_manifest,
                               nonce,
                               m_parts.secrets.sealedEvent(*core, nonce)};
    }
    m_phase = Saving;
    m_failure = NoFailure;
    Q_EMIT changed();
    m_asking.start([this, ask = *m_ask] { return m_parts.link.enter(ask); },
                   [this](const auto &receipt) { takeReceipt(receipt); });
}

void DrawingController::takeReceipt(const Expected<link::EnterReceipt, link::AskError> &receipt)
{
    if (!receipt) {
        fail(receipt.error());
        return;
    }
    m_ticket = Ticket{m_ask->drawing,    m_parts.core.welcome()->device,
                      receipt->seq,      receipt->event,
                      m_ask->nonce,      QDateTime::fromMSecsSinceEpoch(receipt->sealsMs, Qt::UTC),
                      receipt->signature};
    m_phase = Entered;
    m_parts.flow.setHasTicket(true);
    m_parts.settled.note(receipt->seq, DrawingEntered{m_ask->drawing, m_ask->manifest});
    m_ask.reset();
    settle();
    Q_EMIT changed();
    m_parts.flow.take(Flow::Step::Entered);
}

void DrawingController::fail(link::AskError error)
{
    m_phase = Failed;
    switch (error) {
    case link::AskError::StorageFailed:
    case link::AskError::StorageFull:
        m_failure = StorageFailed;
        break;
    case link::AskError::NotOpen:
        m_failure = NotOpen;
        m_ask.reset();
        break;
    case link::AskError::Conflict:
        m_ask.reset();
        m_failure = CoreGone;
        break;
    default:
        m_failure = CoreGone;
    }
    Q_EMIT changed();
}

void DrawingController::settle()
{
    const auto settled = m_ticket ? m_parts.settled.find(m_ticket->seq) : std::nullopt;
    if (!settled || m_isConfirmed || m_isSent || m_refusal != NoRefusal)
        return;
    const KnownShopper &shopper = m_parts.shopper;
    const Refusal refusal = refusalOf(settled->refusal);
    if (refusal == NoRefusal ? !shopper.isOwner() : shopper.hides(settled->refusal)) {
        m_isSent = true;
    } else {
        m_refusal = refusal;
        m_isConfirmed = refusal == NoRefusal;
    }
    Q_EMIT changed();
}

void DrawingController::enterPage()
{
    // The receipt came while the page for a lost core was up.
    if (m_parts.flow.state() == Flow::Drawing && m_ticket)
        m_parts.flow.take(Flow::Step::Entered);
    else if (m_parts.flow.state() == Flow::Home)
        refresh();
}

QString DrawingController::title() const
{
    return m_drawing ? displayText(m_drawing->title, 90) : QString();
}

QString DrawingController::prize() const
{
    if (!m_drawing)
        return {};
    return m_drawing->prizeMinor > 0 ? prizeText(m_drawing->prizeMinor, m_drawing->currency)
                                     : displayText(m_drawing->prize, 60);
}

QString DrawingController::odds() const
{
    return m_drawing ? displayText(m_drawing->odds, paragraphLetters) : QString();
}

QString DrawingController::freeEntry() const
{
    return m_drawing ? displayText(m_drawing->freeEntry, paragraphLetters) : QString();
}

QStringList DrawingController::rules() const
{
    QStringList paragraphs;
    if (m_drawing) {
        for (const QString &paragraph : m_drawing->rules.mid(0, mostParagraphs))
            paragraphs.append(displayText(paragraph, paragraphLetters));
    }
    return paragraphs;
}

QString DrawingController::rulesHash() const
{
    return m_drawing ? endcap::ticketHash(m_drawing->rulesHash()) : QString();
}

QDateTime DrawingController::closesAt() const
{
    return m_drawing ? m_drawing->closesAt.toLocalTime() : QDateTime();
}

QDateTime DrawingController::sealsAt() const
{
    if (m_ticket)
        return m_ticket->sealsAt.toLocalTime();
    return m_drawing ? m_drawing->sealsAt.toLocalTime() : QDateTime();
}

QString DrawingController::ticketNumber() const
{
    return m_ticket ? endcap::ticketNumber(m_parts.core.welcome()->kiosk, m_ticket->seq)
                    : QString();
}

QString DrawingController::ticketHash() const
{
    return m_ticket ? endcap::ticketHash(m_ticket->event) : QString();
}

QString DrawingController::ticketCode() const
{
    return m_ticket ? wire::encodeTicket(*m_ticket, m_parts.content.store().peopleUrl) : QString();
}

} // namespace endcap
