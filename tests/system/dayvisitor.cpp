// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/dayvisitor.h"

#include "tests/system/daybook.h"

#include "contract/domain/coupon.h"
#include "tests/harness/qrreader.h"
#include "tests/harness/waiting.h"

#include <QTest>

namespace endcap::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::Screen;

namespace
{

// The event a task makes; nothing for one that only looks.
QString eventOf(Task task)
{
    switch (task) {
    case Task::Join:
        return u"member.joined"_s;
    case Task::CheckIn:
        return u"checkin.made"_s;
    case Task::Enter:
        return u"drawing.entered"_s;
    case Task::KeepOffer:
        return u"offer.taken"_s;
    case Task::TellFriends:
        return u"friends.told"_s;
    case Task::FindHelpful:
        return u"review.helped"_s;
    case Task::WriteReview:
        return u"review.written"_s;
    case Task::Search:
        break;
    }
    return {};
}

QString nameOf(Task task)
{
    const QString event = eventOf(task);
    return event.isEmpty() ? u"search"_s : event;
}

} // namespace

bool DayVisitor::arrive(const QString &number, Task first)
{
    m_number = number;
    m_shopper = std::make_unique<harness::Shopper>(m_world.screen(), number, u"+1"_s + number);
    m_story.append(number + u" comes"_s);
    Screen &screen = m_world.screen();
    m_isThere = first == Task::Join ? m_shopper->go(u"beginButton"_s, u"joinButton"_s) &&
                                          m_shopper->go(u"joinButton"_s, u"joinScreen"_s)
                                    : m_shopper->arrive();
    return m_isThere && !screen.pictureAtRest().isNull();
}

QString DayVisitor::comeToJoining()
{
    Screen &screen = m_world.screen();
    const bool isThere =
        screen.tapDigits(u"joinKey"_s, m_number) && screen.tap(u"joinNextButton"_s) &&
        screen.waitFor(u"keyboard"_s) && m_world.kiosk().display().type(u"Ann"_s) &&
        screen.waitForText(u"joinName"_s, u"Ann"_s) && screen.tap(u"joinNextButton"_s) &&
        screen.waitFor(u"joinEmail"_s) && screen.tap(u"joinNextButton"_s) &&
        screen.tapDigits(u"joinPinKey"_s, u"8306"_s) && screen.tap(u"joinNextButton"_s) &&
        screen.waitForText(u"joinTitle"_s, u"once more"_s) &&
        screen.tapDigits(u"joinPinKey"_s, u"8306"_s) && screen.tap(u"joinNextButton"_s) &&
        screen.waitFor(u"consent0"_s) && m_shopper->go(u"joinNextButton"_s, u"joinButton"_s);
    return isThere ? u"joinButton"_s : QString();
}

bool DayVisitor::comeToReviews()
{
    Screen &screen = m_world.screen();
    // A busy machine may tear a scan apart: people hold the code there a second time.
    for (int tries = 0; tries < 4 && !screen.shows(u"itemName"_s); ++tries) {
        m_world.kiosk().display().scan(u"00400000003061"_s);
        harness::waitUntil([&] { return screen.shows(u"itemName"_s); }, 8s);
    }
    if (!m_shopper->go(u"reviewsLine"_s, u"reviewList"_s))
        return false;
    // Reading is a deed, and nobody is told that it is saved.
    m_book.begun(m_shopper->e164(), u"reviews.read"_s);
    return true;
}

QString DayVisitor::comeTo(Task task)
{
    harness::Shopper &she = *m_shopper;
    switch (task) {
    case Task::Join:
        return comeToJoining();
    case Task::CheckIn:
        return she.go(u"checkInTile"_s, u"checkInButton"_s) ? u"checkInButton"_s : QString();
    case Task::Enter:
        return she.go(u"drawingTile"_s, u"enterButton"_s) ? u"enterButton"_s : QString();
    case Task::KeepOffer: {
        const QString card = u"offerCard%1"_s.arg(m_random.bounded(3));
        return she.go(u"allOffersButton"_s, card) && she.go(card, u"keepButton"_s) ? u"keepButton"_s
                                                                                   : QString();
    }
    case Task::TellFriends:
        return u"friendsButton"_s; // asking for the page is all there is to it
    case Task::FindHelpful:
        if (!comeToReviews() || !m_world.screen().tap(u"reviewsDown"_s))
            return {};
        m_world.screen().pictureAtRest(); // the list has come to rest
        return u"helpful1"_s;
    case Task::WriteReview:
        return comeToReviews() && she.go(u"writeReviewButton"_s, u"star4"_s) &&
                       m_world.screen().tap(u"star4"_s)
                   ? u"sendReview"_s
                   : QString();
    case Task::Search:
        return she.go(u"findBar"_s, u"findScreen"_s) ? u"findBar"_s : QString();
    }
    return {};
}

std::optional<QString> DayVisitor::promiseOf(Task task)
{
    Screen &screen = m_world.screen();
    switch (task) {
    case Task::Join:
        return screen.waitFor(u"joinDoneTitle"_s) ? std::optional(QString()) : std::nullopt;
    case Task::CheckIn:
        return screen.waitFor(u"earnedPoints"_s) ? std::optional(QString()) : std::nullopt;
    case Task::Enter: {
        const auto ticket = m_shopper->readTicket();
        return ticket ? std::optional(QString::fromLatin1(ticket->nonce.hex())) : std::nullopt;
    }
    case Task::KeepOffer: {
        if (!screen.waitFor(u"coupon"_s))
            return std::nullopt;
        std::optional<QString> serial;
        harness::waitUntil(
            [&] {
                const QString code = harness::readQr(screen.pictureAtRest());
                serial = readSerial(code);
                return serial.has_value();
            },
            15s);
        return serial;
    }
    case Task::TellFriends:
        return screen.waitForText(u"friendsRewardTitle"_s, u"Saved"_s) ? std::optional(QString())
                                                                       : std::nullopt;
    case Task::FindHelpful:
        return screen.waitForText(u"helpful1"_s, u"Thanks"_s) ? std::optional(QString())
                                                              : std::nullopt;
    case Task::WriteReview:
        return screen.waitForText(u"reviewStateTitle"_s, u"Saved"_s) ? std::optional(QString())
                                                                     : std::nullopt;
    case Task::Search:
        return m_world.kiosk().display().type(u"tea"_s) && screen.waitFor(u"found0"_s)
                   ? std::optional(QString())
                   : std::nullopt;
    }
    return std::nullopt;
}

bool DayVisitor::kill(Killed killed)
{
    // Anywhere between the touch and the promise.
    QTest::qWait(m_random.bounded(120));
    m_isThere = false;
    if (killed == Killed::Screen) {
        m_story.append(u"    the screen is killed"_s);
        m_world.kiosk().killScreen();
    } else {
        m_story.append(u"    the core is killed"_s);
        m_world.kiosk().killCore();
        if (!m_world.restartCore())
            return false;
        // Whatever she was told, or not told: nobody looked.
        m_world.kiosk().killScreen();
    }
    return m_world.screen().waitFor(u"attractScreen"_s, 60s);
}

bool DayVisitor::comeHome()
{
    return m_world.screen().shows(u"joinGoOnButton"_s)
               ? m_shopper->go(u"joinGoOnButton"_s, u"homeScreen"_s)
               : m_shopper->go(u"backButton"_s, u"homeScreen"_s);
}

bool DayVisitor::doTask(Task task, Killed killed)
{
    const QString who = m_shopper->e164();
    m_story.append(u"  "_s + nameOf(task));
    const QString button = comeTo(task);
    if (button.isEmpty())
        return false;
    const QString event = eventOf(task);
    if (!event.isEmpty() && !m_world.screen().tap(button))
        return false;
    if (killed != Killed::Nothing) {
        if (!event.isEmpty())
            m_book.begun(who, event);
        return kill(killed);
    }
    const auto proof = promiseOf(task);
    if (!proof)
        return false;
    if (!event.isEmpty())
        m_book.promised(who, event, *proof);
    // Promised is promised: the next moment may be the last.
    if (m_random.bounded(6) == 0)
        return kill(Killed::Core);
    return comeHome();
}

bool DayVisitor::leave()
{
    if (!m_isThere)
        return m_world.screen().waitFor(u"attractScreen"_s, 60s);
    m_isThere = false;
    return m_shopper->leave();
}

QString DayVisitor::story() const
{
    return m_story.join(u'\n') + u"\non the screen: "_s + m_world.screen().words().join(u" | ");
}

} // namespace endcap::test
