// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/friendscontroller.h"

#include "app/content/displaytext.h"
#include "app/content/storecontent.h"
#include "app/flow.h"
#include "app/identity/knownshopper.h"

namespace endcap
{

using namespace Qt::StringLiterals;

FriendsController::FriendsController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_deed(parts.deed)
{
    connect(&m_parts.content, &StoreContent::changed, this, &FriendsController::refresh);
    connect(&m_parts.shopper, &KnownShopper::changed, this, &FriendsController::changed);
    connect(&m_deed, &Deed::changed, this, &FriendsController::changed);
    connect(&m_parts.flow, &Flow::stateChanged, this, &FriendsController::enterPage);
}

void FriendsController::refresh()
{
    const StoreProfile &store = m_parts.content.store();
    const auto &shares = m_parts.content.shares();
    m_share.reset();
    m_code.clear();
    if (!store.peopleUrl.isEmpty() && !shares.isEmpty()) {
        m_share = shares.first(); // by id, as the page orders them
        m_code = store.peopleUrl + u"/f/"_s + store.id;
    }
    Q_EMIT changed();
}

void FriendsController::enterPage()
{
    const Reward how = reward();
    if (m_parts.flow.state() == Flow::TellFriends &&
        (how == Asked || how == NotSaved || how == NotKnown))
        ask();
}

void FriendsController::ask()
{
    const StoreProfile &store = m_parts.content.store();
    // The core puts in its own store and day; these have to have a form.
    if (isAvailable())
        m_deed.make(FriendsTold{store.id, store.dayAt(m_parts.content.now())});
}

QString FriendsController::code() const
{
    return m_code;
}

QString FriendsController::address() const
{
    const qsizetype scheme = m_code.indexOf(u"://"_s);
    return scheme < 0 ? m_code : m_code.mid(scheme + 3);
}

QString FriendsController::text() const
{
    return m_share ? displayText(m_share->text, 400) : QString();
}

QString FriendsController::disclosure() const
{
    return m_share ? displayText(m_share->disclosure, 200) : QString();
}

int FriendsController::points() const
{
    return m_parts.content.store().friends.points;
}

int FriendsController::earned() const
{
    const Reward how = reward();
    return how == Saved || how == Confirmed || how == Sent ? points() : 0;
}

FriendsController::Reward FriendsController::reward() const
{
    // Whether this number was here today is for its owner alone: to anybody else the
    // store's yes and its "already" look the same.
    const KnownShopper &shopper = m_parts.shopper;
    switch (m_deed.state()) {
    case Deed::Undone:
        return shopper.isProven() && shopper.answer()->toldFriends ? AlreadyToday : Asked;
    case Deed::Saving:
        return Asked;
    case Deed::Saved:
        return Saved;
    case Deed::Confirmed:
        return shopper.isOwner() ? Confirmed : Sent;
    case Deed::Refused:
        if (m_deed.refusal() != "already-told"_L1)
            return NotTaken;
        return shopper.isOwner() ? AlreadyToday : Sent;
    case Deed::Failed:
        return m_deed.failure() == Deed::StorageFailed ? NotSaved : NotKnown;
    }
    return Asked;
}

} // namespace endcap
