// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/homecontroller.h"

#include "app/content/displaytext.h"
#include "app/content/storecontent.h"
#include "app/controllers/checkincontroller.h"
#include "app/controllers/drawingcontroller.h"
#include "app/controllers/friendscontroller.h"
#include "app/controllers/questscontroller.h"
#include "app/controllers/writereviewcontroller.h"
#include "app/identity/knownshopper.h"

#include <algorithm>

namespace endcap
{

HomeController::HomeController(StoreContent &content, KnownShopper &shopper,
                               DrawingController &drawing, CheckInController &checkIn,
                               QuestsController &quests, FriendsController &friends,
                               WriteReviewController &review, QObject *parent)
    : QObject(parent), m_content(content), m_shopper(shopper), m_drawing(drawing),
      m_checkIn(checkIn), m_quests(quests), m_friends(friends), m_review(review)
{
    connect(&m_content, &StoreContent::changed, this, &HomeController::changed);
    connect(&m_shopper, &KnownShopper::changed, this, &HomeController::changed);
    connect(&m_drawing, &DrawingController::changed, this, &HomeController::changed);
    connect(&m_checkIn, &CheckInController::changed, this, &HomeController::changed);
    connect(&m_quests, &QuestsController::changed, this, &HomeController::changed);
    connect(&m_friends, &FriendsController::changed, this, &HomeController::changed);
    connect(&m_review, &WriteReviewController::changed, this, &HomeController::changed);
}

bool HomeController::isProven() const
{
    return m_shopper.isProven();
}

QString HomeController::name() const
{
    return isProven() ? displayText(m_shopper.answer()->name, 40) : QString();
}

int HomeController::points() const
{
    if (!isProven())
        return 0;
    const qint64 checkIn = m_checkIn.phase() == CheckInController::Saved ? m_checkIn.points() : 0;
    const qint64 earned =
        checkIn + m_quests.rewardsHere() + m_friends.earned() + m_review.pointsHere();
    return static_cast<int>(
        std::clamp<qint64>(m_shopper.answer()->points + earned, 0, 999'999'999));
}

bool HomeController::hasDrawing() const
{
    const auto phase = m_drawing.phase();
    return phase != DrawingController::Waiting && phase != DrawingController::None &&
           phase != DrawingController::Closed;
}

QString HomeController::drawingTitle() const
{
    return m_drawing.title();
}

QString HomeController::drawingPrize() const
{
    return m_drawing.prize();
}

QDateTime HomeController::drawingClosesAt() const
{
    return m_drawing.closesAt();
}

bool HomeController::isDrawingEntered() const
{
    return m_drawing.phase() == DrawingController::Entered;
}

bool HomeController::canCheckIn() const
{
    return m_content.hasStore() && !m_content.store().checkIn.id.isEmpty() &&
           m_content.store().checkIn.points > 0;
}

int HomeController::checkInPoints() const
{
    return m_content.store().checkIn.points;
}

bool HomeController::isCheckedInToday() const
{
    return m_checkIn.phase() == CheckInController::Saved ||
           m_checkIn.phase() == CheckInController::AlreadyToday;
}

int HomeController::stamps() const
{
    return m_checkIn.stamps();
}

int HomeController::stampsGoal() const
{
    return m_checkIn.stampsGoal();
}

int HomeController::stampReward() const
{
    return m_checkIn.stampReward();
}

} // namespace endcap
