// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flow.h"

#include <algorithm>
#include <utility>

namespace endcap
{

using Step = Flow::Step;

namespace
{

// Every page of a visit has the line's banner at its foot, which leads there.
QList<Flow::Way> withOfflinePage(QList<Flow::Way> ways)
{
    for (int state = Flow::Identify; state < Flow::Offline; ++state)
        ways.append({static_cast<Flow::State>(state), Step::OpenOffline, Flow::Offline});
    return ways;
}

} // namespace

const QList<Flow::Way> &Flow::ways()
{
    static const QList<Way> table = withOfflinePage({
        {Starting, Step::Served, Attract},
        {Starting, Step::Lost, OutOfService},
        {Starting, Step::StorageBroke, StorageFailed},
        {Starting, Step::NotSetUp, NotSetUp},

        {Attract, Step::Begin, Identify},
        {Attract, Step::OpenFind, Find},
        {Attract, Step::OpenItem, Item},
        {Attract, Step::OpenDrawCheck, DrawCheck}, // somebody holds her ticket to the scanner
        {Attract, Step::Lost, OutOfService},
        {Attract, Step::StorageBroke, StorageFailed},
        {Attract, Step::NotSetUp, NotSetUp},

        {Identify, Step::Claimed, Pin},
        {Identify, Step::OpenJoin, Join},
        {Identify, Step::OpenDrawCheck, DrawCheck},
        {Identify, Step::Back, Attract, true},
        {Identify, Step::End, Goodbye},
        {Identify, Step::Lost, OutOfService},

        {Join, Step::SignedIn, Home},
        {Join, Step::Back, Identify},
        {Join, Step::End, Goodbye},
        {Join, Step::Lost, OutOfService},

        {Pin, Step::SignedIn, Home},
        {Pin, Step::Back, Identify},
        {Pin, Step::End, Goodbye},
        {Pin, Step::Lost, OutOfService},

        {Home, Step::OpenDrawing, Drawing},
        {Home, Step::OpenTicket, Ticket},
        {Home, Step::OpenCheckIn, CheckIn},
        {Home, Step::OpenQuests, Quests},
        {Home, Step::OpenOffers, Offers},
        {Home, Step::OpenOffer, Offer},
        {Home, Step::OpenFind, Find},
        {Home, Step::OpenItem, Item},
        {Home, Step::OpenWon, Won},
        {Home, Step::OpenDrawCheck, DrawCheck},
        {Home, Step::OpenFriends, TellFriends},
        {Home, Step::OpenWriteReview, WriteReview},
        {Home, Step::End, Goodbye},
        {Home, Step::Lost, OutOfService},

        {Drawing, Step::Entered, Ticket},
        {Drawing, Step::OpenRules, Rules},
        {Drawing, Step::OpenWinners, Winners},
        {Drawing, Step::OpenDrawCheck, DrawCheck},
        {Drawing, Step::Back, Home},
        {Drawing, Step::GoHome, Home},
        {Drawing, Step::End, Goodbye},
        {Drawing, Step::Lost, OutOfService},

        {Rules, Step::Back, Drawing, true},
        {Rules, Step::GoHome, Home},
        {Rules, Step::End, Goodbye},
        {Rules, Step::OpenDrawCheck, DrawCheck},
        {Rules, Step::Lost, OutOfService},

        {Ticket, Step::OpenRules, Rules},
        {Ticket, Step::OpenDrawCheck, DrawCheck},
        {Ticket, Step::Back, Home},
        {Ticket, Step::GoHome, Home},
        {Ticket, Step::End, Goodbye},
        {Ticket, Step::Lost, OutOfService},

        {TellFriends, Step::Back, Home},
        {TellFriends, Step::GoHome, Home},
        {TellFriends, Step::End, Goodbye},
        {TellFriends, Step::Lost, OutOfService},

        {Offers, Step::OpenOffer, Offer},
        {Offers, Step::Back, Home},
        {Offers, Step::GoHome, Home},
        {Offers, Step::End, Goodbye},
        {Offers, Step::Lost, OutOfService},

        {Offer, Step::Back, Offers, true},
        {Offer, Step::GoHome, Home},
        {Offer, Step::End, Goodbye},
        {Offer, Step::Lost, OutOfService},
        {Winners, Step::OpenDrawCheck, DrawCheck},
        {Winners, Step::Back, Drawing},
        {Winners, Step::GoHome, Home},
        {Winners, Step::End, Goodbye},
        {Winners, Step::Lost, OutOfService},

        {DrawCheck, Step::Back, Drawing, true},
        {DrawCheck, Step::OpenDrawCheck, DrawCheck}, // another ticket
        // Not home: who only held a ticket to the scanner never said who she is.
        {DrawCheck, Step::End, Goodbye},
        {DrawCheck, Step::Lost, OutOfService},

        {Won, Step::OpenDrawCheck, DrawCheck},
        {Won, Step::Back, Home},
        {Won, Step::GoHome, Home},
        {Won, Step::End, Goodbye},
        {Won, Step::Lost, OutOfService},

        {CheckIn, Step::Back, Home},
        {CheckIn, Step::GoHome, Home},
        {CheckIn, Step::End, Goodbye},
        {CheckIn, Step::Lost, OutOfService},

        {Offline, Step::Back, Home, true},
        {Offline, Step::End, Goodbye},
        {Offline, Step::Lost, OutOfService},

        {Quests, Step::Back, Home},
        {Quests, Step::GoHome, Home},
        {Quests, Step::End, Goodbye},
        {Quests, Step::Lost, OutOfService},
        // Back to where it was opened: the attract page, home, or (a product) the results.
        {Find, Step::OpenItem, Item},
        {Find, Step::Claimed, Pin},
        {Find, Step::Back, Attract, true},
        {Find, Step::End, Goodbye},
        {Find, Step::Lost, OutOfService},

        {Item, Step::OpenItem, Item},
        {Item, Step::OpenFind, Find},
        {Item, Step::Claimed, Pin},
        {Item, Step::OpenReviews, Reviews},
        {Item, Step::Back, Attract, true},
        {Item, Step::End, Goodbye},
        {Item, Step::Lost, OutOfService},

        // To write or to vote she says who she is, and comes back to where she was.
        {Reviews, Step::Begin, Identify},
        {Reviews, Step::Claimed, Pin},
        {Reviews, Step::OpenItem, Item},
        {Reviews, Step::OpenWriteReview, WriteReview},
        {Reviews, Step::Back, Item},
        {Reviews, Step::End, Goodbye},
        {Reviews, Step::Lost, OutOfService},

        {WriteReview, Step::Back, Home, true},
        {WriteReview, Step::End, Goodbye},
        {WriteReview, Step::Lost, OutOfService},

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

        // Into staff mode from where no visit is; out of it, this process ends.
        {Attract, Step::OpenStaff, StaffPin},
        {OutOfService, Step::OpenStaff, StaffPin},
        {StorageFailed, Step::OpenStaff, StaffPin},
        {NotSetUp, Step::OpenStaff, StaffPin},

        {StaffPin, Step::StaffIn, StaffDesk},
        {StaffPin, Step::Back, Starting},
        {StaffPin, Step::End, Starting},
        {StaffPin, Step::Lost, OutOfService},

        {StaffDesk, Step::OpenTest, StaffTest},
        {StaffDesk, Step::OpenClean, StaffClean},
        {StaffDesk, Step::OpenRestart, StaffRestart},
        {StaffDesk, Step::End, Starting},
        {StaffDesk, Step::Lost, OutOfService},

        {StaffTest, Step::Back, StaffDesk},
        {StaffTest, Step::End, Starting},
        {StaffTest, Step::Lost, OutOfService},

        {StaffClean, Step::Back, StaffDesk},
        {StaffClean, Step::End, Starting},
        {StaffClean, Step::Lost, OutOfService},

        {StaffRestart, Step::Back, StaffDesk},
        {StaffRestart, Step::End, Starting},
        {StaffRestart, Step::Lost, OutOfService},
    });
    return table;
}

Flow::Flow(QObject *parent) : QObject(parent) {}

bool Flow::isVisit(State state)
{
    return state >= Identify && state < Goodbye;
}

bool Flow::isStaff(State state)
{
    return state >= StaffPin && state <= StaffRestart;
}

bool Flow::isAside(State state)
{
    return state == Offline || state == OutOfService;
}

Flow::State Flow::target(const Way &way)
{
    // What she won comes before everything else, once.
    if (way.step == Step::SignedIn && std::exchange(m_hasNews, false))
        return Won;
    if (way.step == Step::SignedIn && m_beforeIdentify == Reviews)
        return Reviews;
    if (!way.returns)
        return way.to;
    if (way.from == Rules)
        return m_beforeRules;
    if (way.from == Offline)
        return m_beforeOffline;
    if (way.from == Offer)
        return m_beforeOffer;
    if (way.from == Find)
        return m_beforeFind;
    if (way.from == Item)
        return m_beforeItem;
    if (way.from == DrawCheck)
        return m_beforeDrawCheck;
    if (way.from == WriteReview)
        return m_beforeWriting;
    if (way.from == Identify)
        return m_beforeIdentify;
    return isVisit(m_beforeOutage) ? m_beforeOutage : way.to;
}

void Flow::take(Step step)
{
    const auto way = std::ranges::find_if(
        ways(), [&](const Way &each) { return each.from == m_state && each.step == step; });
    if (way == ways().cend())
        return;
    const State next = target(*way);
    remember(step);
    enter(next);
}

void Flow::remember(Step step)
{
    if (step == Step::Begin || (step == Step::Claimed && m_state == Reviews))
        m_beforeIdentify = m_state;
    // Who said who she is has a home to go back to.
    if (step == Step::SignedIn) {
        m_beforeIdentify = Attract;
        m_beforeItem = m_beforeItem == Attract ? Home : m_beforeItem;
        m_beforeFind = m_beforeFind == Attract ? Home : m_beforeFind;
    }
    if (step == Step::OpenItem && m_state != Item && m_state != Reviews)
        m_beforeItem = m_state;
    // A search begun at a product leads back past it.
    if (step == Step::OpenFind && (m_state != Item || m_beforeItem != Find))
        m_beforeFind = m_state == Item ? m_beforeItem : m_state;
}

void Flow::enter(State next)
{
    // Coming back from an aside is not where one came from.
    const bool wasAside = isAside(m_state);
    // Rules and check lead to each other, but back only to where the first was opened.
    if (next == Rules && !wasAside && m_state != DrawCheck)
        m_beforeRules = m_state;
    if (next == DrawCheck && !wasAside && m_state != DrawCheck)
        m_beforeDrawCheck = m_state;
    if (next == Offline && !wasAside)
        m_beforeOffline = m_state;
    if (next == Offer && !wasAside)
        m_beforeOffer = m_state;
    if (next == WriteReview && !wasAside)
        m_beforeWriting = m_state;
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
