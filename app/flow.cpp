// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flow.h"

#include <algorithm>

namespace endcap
{

using Step = Flow::Step;

const QList<Flow::Way> &Flow::ways()
{
    static const QList<Way> table{
        {Starting, Step::Served, Attract},
        {Starting, Step::Lost, OutOfService},
        {Starting, Step::StorageBroke, StorageFailed},
        {Starting, Step::NotSetUp, NotSetUp},

        {Attract, Step::Begin, Identify},
        {Attract, Step::Lost, OutOfService},
        {Attract, Step::StorageBroke, StorageFailed},
        {Attract, Step::NotSetUp, NotSetUp},

        {Identify, Step::Claimed, Pin},
        {Identify, Step::Back, Attract},
        {Identify, Step::End, Goodbye},
        {Identify, Step::Lost, OutOfService},

        {Pin, Step::SignedIn, Home},
        {Pin, Step::Back, Identify},
        {Pin, Step::End, Goodbye},
        {Pin, Step::Lost, OutOfService},

        {Home, Step::OpenDrawing, Drawing},
        {Home, Step::OpenTicket, Ticket},
        {Home, Step::OpenCheckIn, CheckIn},
        {Home, Step::End, Goodbye},
        {Home, Step::Lost, OutOfService},

        {Drawing, Step::Entered, Ticket},
        {Drawing, Step::OpenRules, Rules},
        {Drawing, Step::Back, Home},
        {Drawing, Step::GoHome, Home},
        {Drawing, Step::End, Goodbye},
        {Drawing, Step::Lost, OutOfService},

        {Rules, Step::Back, Drawing, true},
        {Rules, Step::GoHome, Home},
        {Rules, Step::End, Goodbye},
        {Rules, Step::Lost, OutOfService},

        {Ticket, Step::OpenRules, Rules},
        {Ticket, Step::Back, Home},
        {Ticket, Step::GoHome, Home},
        {Ticket, Step::End, Goodbye},
        {Ticket, Step::Lost, OutOfService},

        {CheckIn, Step::Back, Home},
        {CheckIn, Step::GoHome, Home},
        {CheckIn, Step::End, Goodbye},
        {CheckIn, Step::Lost, OutOfService},

        {Goodbye, Step::Gone, Starting},

        // A visit goes on where it was. If nobody waited, its idle time ends it.
        {OutOfService, Step::Served, Attract, true},
        {OutOfService, Step::StorageBroke, StorageFailed},
        {OutOfService, Step::NotSetUp, NotSetUp},
        {OutOfService, Step::Gone, Starting},

        {StorageFailed, Step::Served, Attract},
        {StorageFailed, Step::NotSetUp, NotSetUp},
        {StorageFailed, Step::Lost, OutOfService},
        {StorageFailed, Step::Gone, Starting},

        {NotSetUp, Step::Served, Attract},
        {NotSetUp, Step::StorageBroke, StorageFailed},
        {NotSetUp, Step::Lost, OutOfService},
        {NotSetUp, Step::Gone, Starting},
    };
    return table;
}

Flow::Flow(QObject *parent) : QObject(parent) {}

bool Flow::isVisit(State state)
{
    return state >= Identify && state <= CheckIn;
}

Flow::State Flow::target(const Way &way) const
{
    if (!way.returns)
        return way.to;
    if (way.from == Rules)
        return m_beforeRules;
    return isVisit(m_beforeOutage) ? m_beforeOutage : way.to;
}

void Flow::take(Step step)
{
    const auto way = std::ranges::find_if(
        ways(), [&](const Way &each) { return each.from == m_state && each.step == step; });
    if (way != ways().cend())
        enter(target(*way));
}

void Flow::enter(State next)
{
    if (next == Rules && m_state != OutOfService)
        m_beforeRules = m_state;
    if (next == OutOfService)
        m_beforeOutage = m_state;
    m_state = next;
    Q_EMIT stateChanged();
}

void Flow::openDrawing()
{
    take(m_hasTicket ? Step::OpenTicket : Step::OpenDrawing);
}

} // namespace endcap
