// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever stands at the kiosk on a long day: does one task after the other by touch, and
// writes into the notebook what she was told. While she does, the screen or the core may
// be killed; she then sees what anybody would see.
#pragma once

#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

#include <QRandomGenerator>

#include <array>
#include <memory>

namespace endcap::test
{

class DayBook;

enum class Task { Join, CheckIn, Enter, KeepOffer, TellFriends, FindHelpful, WriteReview, Search };
inline constexpr std::array everyTask{Task::Join,        Task::CheckIn,     Task::Enter,
                                      Task::KeepOffer,   Task::TellFriends, Task::FindHelpful,
                                      Task::WriteReview, Task::Search};

/// What dies right after the button that matters was touched.
enum class Killed { Nothing, Screen, Core };

class DayVisitor final
{
public:
    /// All must live as long as this does.
    DayVisitor(harness::World &world, DayBook &book, QRandomGenerator &random)
        : m_world(world), m_book(book), m_random(random)
    {
    }

    /// From the attract page to home, or to joining when @p first is that.
    bool arrive(const QString &number, Task first);
    /// From home and back there; after a kill she may be gone instead, see isThere().
    bool doTask(Task task, Killed killed);
    bool isThere() const { return m_isThere; }
    /// Until the attract page is back.
    bool leave();

    /// What was done so far, a line each, and what is on the screen: for whoever reads a
    /// failure.
    QString story() const;

private:
    /// Touches up to the button that saves; its name, or nothing.
    QString comeTo(Task task);
    QString comeToJoining();
    /// To what others say of the sample's tea.
    bool comeToReviews();
    /// Waits for the promise; what she takes away, or nothing when none came.
    std::optional<QString> promiseOf(Task task);
    bool kill(Killed killed);
    bool comeHome();

    harness::World &m_world;
    DayBook &m_book;
    QRandomGenerator &m_random;
    std::unique_ptr<harness::Shopper> m_shopper;
    QString m_number;
    bool m_isThere = false;
    QStringList m_story;
};

} // namespace endcap::test
