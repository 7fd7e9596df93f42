// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/woncontroller.h"

#include "app/content/displaytext.h"
#include "app/content/money.h"
#include "app/content/storecontent.h"
#include "app/flow.h"
#include "app/identity/knownshopper.h"

#include <algorithm>

namespace endcap
{

namespace
{

constexpr int claimLetters = 300;

const CheckedDraw *drawOf(const StoreContent &content, const QString &drawing)
{
    const auto &draws = content.draws();
    const auto found = std::ranges::find_if(
        draws, [&drawing](const CheckedDraw &draw) { return draw.sealed.head.drawing == drawing; });
    return found == draws.cend() ? nullptr : &*found;
}

} // namespace

WonController::WonController(StoreContent &content, KnownShopper &shopper, Flow &flow,
                             QObject *parent)
    : QObject(parent), m_content(content), m_shopper(shopper), m_flow(flow)
{
    connect(&m_content, &StoreContent::changed, this, &WonController::changed);
    connect(&m_shopper, &KnownShopper::changed, this, [this] {
        m_index = 0;
        m_isFresh = true;
        m_flow.setHasNews(count() > 0);
        Q_EMIT changed();
    });
}

const wire::Won *WonController::won() const
{
    return m_index < count() ? &m_shopper.answer()->won.at(m_index) : nullptr;
}

int WonController::count() const
{
    return m_shopper.isProven() ? static_cast<int>(m_shopper.answer()->won.size()) : 0;
}

QString WonController::title() const
{
    return won() ? displayText(won()->title, 90) : QString();
}

QString WonController::prize() const
{
    if (!won())
        return {};
    const CheckedDraw *draw = drawOf(m_content, won()->drawing);
    if (draw && draw->sealed.drawing.prizeMinor > 0)
        return prizeText(draw->sealed.drawing.prizeMinor, draw->sealed.drawing.currency);
    return displayText(won()->prize, 60);
}

QString WonController::ticket() const
{
    return won() ? displayText(won()->ticket, 20) : QString();
}

QDateTime WonController::claimBy() const
{
    if (!won() || won()->claimByMs <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(won()->claimByMs, Qt::UTC).toLocalTime();
}

QString WonController::claim() const
{
    const CheckedDraw *draw = won() ? drawOf(m_content, won()->drawing) : nullptr;
    return draw ? displayText(draw->sealed.drawing.claim, claimLetters) : QString();
}

QDateTime WonController::drawnAt() const
{
    const CheckedDraw *draw = won() ? drawOf(m_content, won()->drawing) : nullptr;
    if (!draw || !draw->result)
        return {};
    return QDateTime::fromMSecsSinceEpoch(draw->result->drawnMs, Qt::UTC).toLocalTime();
}

WonController::Reason WonController::reason() const
{
    const QString code = won() ? won()->reason : QString();
    if (code.isEmpty())
        return Hers;
    const qsizetype known = outReasons.indexOf(code);
    return known < 0 ? OtherReason : static_cast<Reason>(NotClaimed + known);
}

void WonController::showNext()
{
    if (count() == 0)
        return;
    m_index = (m_index + 1) % count();
    m_isFresh = false;
    Q_EMIT changed();
}

void WonController::settle()
{
    m_isFresh = false;
    Q_EMIT changed();
}

} // namespace endcap
