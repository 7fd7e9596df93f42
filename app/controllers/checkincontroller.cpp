// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/checkincontroller.h"

#include "app/content/productimages.h"
#include "app/content/settledevents.h"
#include "app/content/storecontent.h"
#include "app/corewatch.h"
#include "app/identity/chance.h"
#include "app/identity/knownshopper.h"
#include "app/identity/visitsecrets.h"
#include "contract/proof/uuid7.h"

#include <QDateTime>

namespace endcap
{

CheckInController::CheckInController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_asking(parts.link, this)
{
    connect(&m_parts.content, &StoreContent::changed, this, &CheckInController::refresh);
    connect(&m_parts.images, &ProductImages::arrived, this, &CheckInController::refresh);
    connect(&m_parts.shopper, &KnownShopper::changed, this, &CheckInController::refresh);
    connect(&m_parts.settled, &SettledEvents::changed, this, &CheckInController::settle);
}

void CheckInController::refresh()
{
    m_deal = todaysDeal(m_parts.content, m_parts.images);
    if (m_phase == Waiting && m_parts.content.hasStore())
        m_phase = Ready;
    if (m_phase == Ready && m_parts.shopper.isProven() && m_parts.shopper.answer()->checkedIn)
        m_phase = AlreadyToday;
    Q_EMIT changed();
}

int CheckInController::stampsGoal() const
{
    return m_parts.content.store().checkIn.streakEvery;
}

int CheckInController::stampReward() const
{
    return m_parts.content.store().checkIn.streakPoints;
}

int CheckInController::stamps() const
{
    if (!m_parts.shopper.isProven() || stampsGoal() == 0)
        return -1;
    // Today's may be younger than the answer: made here, or at another kiosk meanwhile.
    const bool isIn = m_phase == Saved || m_phase == AlreadyToday;
    return m_parts.shopper.answer()->stamps + (isIn && !m_parts.shopper.answer()->checkedIn);
}

int CheckInController::points() const
{
    const int forToday = m_parts.content.store().checkIn.points;
    const bool isFull = m_phase == Saved && stamps() > 0 && stamps() == stampsGoal();
    return isFull ? forToday + stampReward() : forToday;
}

void CheckInController::checkIn()
{
    const auto &core = m_parts.core.welcome();
    if ((m_phase != Ready && m_phase != Failed) || !m_parts.secrets.claim())
        return;
    if (!core) {
        fail(link::AskError::CoreGone);
        return;
    }
    // A second touch after a failure asks the same again: it may have been kept.
    if (!m_ask) {
        m_ask = link::CheckInAsk{makeEventId(QDateTime::currentMSecsSinceEpoch(), randomBytes(10)),
                                 m_parts.secrets.visit(), m_parts.secrets.sealedEvent(*core)};
    }
    m_phase = Saving;
    m_failure = NoFailure;
    Q_EMIT changed();
    m_asking.start([this, ask = *m_ask] { return m_parts.link.checkIn(ask); },
                   [this](const auto &receipt) { takeReceipt(receipt); });
}

void CheckInController::takeReceipt(const Expected<link::CheckInReceipt, link::AskError> &receipt)
{
    if (!receipt) {
        fail(receipt.error());
        return;
    }
    m_ask.reset();
    m_seq = receipt->seq;
    m_phase = Saved;
    m_parts.settled.note(receipt->seq, CheckInMade{m_parts.content.store().id, receipt->day});
    settle();
    Q_EMIT changed();
}

void CheckInController::fail(link::AskError error)
{
    const bool isStorage =
        error == link::AskError::StorageFailed || error == link::AskError::StorageFull;
    if (error == link::AskError::Conflict)
        m_ask.reset();
    m_phase = Failed;
    m_failure = isStorage ? StorageFailed : CoreGone;
    Q_EMIT changed();
}

void CheckInController::settle()
{
    const auto settled = m_seq ? m_parts.settled.find(*m_seq) : std::nullopt;
    if (!settled || m_phase != Saved)
        return;
    if (!m_parts.shopper.isOwner())
        m_isSent = true;
    else if (settled->refusal.isEmpty())
        m_isConfirmed = true;
    else
        m_phase = AlreadyToday;
    Q_EMIT changed();
}

} // namespace endcap
