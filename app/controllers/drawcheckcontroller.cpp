// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/drawcheckcontroller.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "app/flow.h"
#include "contract/domain/paymentcard.h"
#include "contract/whendone.h"
#include "contract/wire/ticketcodec.h"

#include <algorithm>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRows = 50;

QDateTime localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toLocalTime();
}

// Winners, and those whose prize went on: everybody may see that it did, and why.
QList<WinnerRow> rowsOf(const CheckedDraw &draw)
{
    QList<WinnerRow> rows;
    for (const CheckedDraw::Place &place : draw.places) {
        if (place.standing.kind == DrawStanding::Kind::Alternate || rows.size() == mostRows)
            continue;
        rows.append({ticketNumber(place.kiosk, place.entry.seq), ticketHash(place.entry.event),
                     displayText(place.store, 60), place.standing.kind == DrawStanding::Kind::Out,
                     place.standing.reason});
    }
    return rows;
}

// The source that decided, or the first that may: one that publishes after the seal.
const NumberSource *decidingSource(const CheckedDraw &draw)
{
    const auto &sources = draw.sealed.drawing.sources;
    if (draw.result)
        return &sources.at(draw.result->numbers.size() - 1);
    const auto first = std::ranges::find_if(sources, [&draw](const NumberSource &source) {
        return source.at.toMSecsSinceEpoch() > draw.sealed.head.sealedMs;
    });
    return first == sources.cend() ? nullptr : &*first;
}

DrawCheckController::Fate fateOf(const DrawStanding &standing)
{
    switch (standing.kind) {
    case DrawStanding::Kind::Winner:
        return DrawCheckController::Won;
    case DrawStanding::Kind::Alternate:
        return DrawCheckController::NextInLine;
    case DrawStanding::Kind::Out:
        return DrawCheckController::PassedOn;
    }
    return DrawCheckController::Unknown;
}

} // namespace

DrawCheckController::DrawCheckController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&m_parts.content, &StoreContent::changed, this, &DrawCheckController::refresh);
    connect(&m_parts.core, &CoreWatch::welcomed, this, &DrawCheckController::changed);
    connect(&m_parts.flow, &Flow::stateChanged, this, [this] {
        if (m_parts.flow.state() == Flow::Home || m_parts.flow.state() == Flow::Attract)
            forgetTicket();
    });
}

const CheckedDraw *DrawCheckController::draw() const
{
    const auto &draws = m_parts.content.draws();
    return m_index < draws.size() ? &draws.at(m_index) : nullptr;
}

void DrawCheckController::refresh()
{
    show(std::min(m_index, std::max(0, count() - 1)));
}

void DrawCheckController::show(int index)
{
    m_index = index;
    const CheckedDraw *shown = draw();
    m_winnerList.setRows(shown ? rowsOf(*shown) : QList<WinnerRow>());
    Q_EMIT changed();
}

void DrawCheckController::showNext()
{
    if (m_index + 1 < count())
        show(m_index + 1);
}

void DrawCheckController::showPrevious()
{
    if (m_index > 0)
        show(m_index - 1);
}

DrawCheckController::Phase DrawCheckController::phase() const
{
    const CheckedDraw *shown = draw();
    if (!shown)
        return m_parts.content.isThere() ? None : Waiting;
    return shown->result ? Drawn : Sealed;
}

int DrawCheckController::count() const
{
    return static_cast<int>(m_parts.content.draws().size());
}

QString DrawCheckController::title() const
{
    return draw() ? displayText(draw()->sealed.drawing.title, 90) : QString();
}

QString DrawCheckController::prize() const
{
    if (!draw())
        return {};
    const Drawing &drawing = draw()->sealed.drawing;
    return drawing.prizeMinor > 0 ? prizeText(drawing.prizeMinor, drawing.currency)
                                  : displayText(drawing.prize, 60);
}

int DrawCheckController::entries() const
{
    return draw() ? static_cast<int>(draw()->sealed.head.count) : 0;
}

int DrawCheckController::leftOut() const
{
    return draw() ? static_cast<int>(draw()->sealed.head.voids) : 0;
}

QDateTime DrawCheckController::sealedAt() const
{
    return draw() ? localTime(draw()->sealed.head.sealedMs) : QDateTime();
}

QString DrawCheckController::listCode() const
{
    return draw() ? ticketHash(draw()->sealed.head.root) : QString();
}

QString DrawCheckController::source() const
{
    const NumberSource *decides = draw() ? decidingSource(*draw()) : nullptr;
    return decides ? displayText(decides->name, 90) : QString();
}

QDateTime DrawCheckController::numbersAt() const
{
    const NumberSource *decides = draw() ? decidingSource(*draw()) : nullptr;
    return decides ? decides->at.toLocalTime() : QDateTime();
}

QStringList DrawCheckController::numbers() const
{
    QStringList groups;
    if (draw() && draw()->result) {
        for (QString group : draw()->result->numbers.last().split(u'/', Qt::SkipEmptyParts))
            groups.append(group.replace(u'.', u' ').trimmed());
    }
    return groups;
}

QString DrawCheckController::seedCode() const
{
    return draw() && draw()->result ? ticketHash(draw()->result->seed) : QString();
}

QDateTime DrawCheckController::drawnAt() const
{
    return draw() && draw()->result ? localTime(draw()->result->drawnMs) : QDateTime();
}

int DrawCheckController::winners() const
{
    return draw() ? draw()->sealed.drawing.winners : 0;
}

QString DrawCheckController::key() const
{
    const auto &welcome = m_parts.core.welcome();
    return welcome ? QString::fromLatin1(welcome->hqKey.hex()) : QString();
}

QString DrawCheckController::ticketCode() const
{
    return m_ticket ? ticketHash(m_ticket->event) : QString();
}

bool DrawCheckController::takeScan(QStringView text)
{
    const auto ticket =
        isPaymentCard(text) ? Unexpected(WireError()) : wire::decodeTicket(text.toString());
    if (!ticket) {
        if (m_parts.flow.state() != Flow::DrawCheck)
            return false;
        forgetTicket();
        m_ticketState = NotATicket;
        Q_EMIT changed();
        return true;
    }
    m_parts.flow.openDrawCheck();
    if (m_parts.flow.state() != Flow::DrawCheck)
        return false;
    look(*ticket);
    return true;
}

void DrawCheckController::askAgain()
{
    if (m_ticket && m_ticketState == Unreachable)
        look(Ticket(*m_ticket));
}

void DrawCheckController::look(const Ticket &ticket)
{
    forgetTicket();
    m_isUsed = true;
    m_ticket = ticket;
    const auto &draws = m_parts.content.draws();
    const auto its = std::ranges::find_if(draws, [&ticket](const CheckedDraw &draw) {
        return draw.sealed.head.drawing == ticket.drawing;
    });
    if (its == draws.cend()) {
        m_ticketState = NotSealed;
        Q_EMIT changed();
        return;
    }
    m_ticketState = Asking;
    show(static_cast<int>(its - draws.cbegin()));
    findFate(std::nullopt);
    whenDone(m_parts.link.prove({ticket.drawing, ticket.device, ticket.seq}), this,
             [this, round = m_round](const Expected<QByteArray, link::AskError> &answer) {
                 if (round == m_round)
                     takeProof(answer);
             });
}

void DrawCheckController::takeProof(const Expected<QByteArray, link::AskError> &answer)
{
    const CheckedDraw *its = draw();
    if (!answer || !its || its->sealed.head.drawing != m_ticket->drawing) {
        m_ticketState =
            !answer && answer.error() == link::AskError::NotFound ? Missing : Unreachable;
        Q_EMIT changed();
        return;
    }
    const auto proof = wire::decodeEntryProof(*answer);
    const auto standing =
        proof ? checkEntry(its->sealed.head, *m_ticket, *proof) : Unexpected(DrawFault::Unreadable);
    if (!standing) {
        m_ticketState = Contradicted;
    } else if (standing->reason.isEmpty()) {
        m_ticketState = Counts;
        m_ticketPlace = static_cast<int>(standing->index) + 1;
        findFate(standing->index);
    } else {
        m_ticketState = LeftOut;
        m_ticketReason = standing->reason;
        m_fate = Unknown;
    }
    Q_EMIT changed();
}

// Without its place in the list, those drawn whose tickets were told say as much.
void DrawCheckController::findFate(std::optional<quint64> index)
{
    const CheckedDraw *its = draw();
    m_fate = Unknown;
    if (!its || !its->result)
        return;
    const auto place = std::ranges::find_if(its->places, [this](const auto &each) {
        return each.entry.device == m_ticket->device && each.entry.seq == m_ticket->seq &&
               each.entry.event == m_ticket->event;
    });
    if (place != its->places.cend()) {
        m_fate = fateOf(place->standing);
    } else if (index) {
        const qsizetype rank = its->result->ranking.indexOf(*index);
        m_fate = rank < 0 ? Lost : fateOf(its->standings.at(rank));
    }
    Q_EMIT changed();
}

void DrawCheckController::forgetTicket()
{
    ++m_round;
    m_ticket.reset();
    m_ticketState = NoTicket;
    m_fate = Unknown;
    m_ticketPlace = 0;
    m_ticketReason.clear();
    Q_EMIT changed();
}

} // namespace endcap
