// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the core offers to a screen: the link's server calls it, the core's
// composition root gives the real one, tests of the screen a fake one. Core's
// thread. All calls answer at once but login() and prove(), which may wait for the network.
#pragma once

#include "contract/expected.h"
#include "link/messages.h"
#include "link/staffdoor.h"

#include <QFuture>

namespace endcap::link
{

class Door
{
public:
    Door() = default;
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;
    virtual ~Door() = default;

    virtual Welcome welcome() = 0;
    virtual Content content() = 0;
    virtual LineState line() = 0;
    /// The newest events that the store server has: a screen that was away when
    /// they were settled hears of them when it comes back.
    virtual QList<Settled> lastSettled() = 0;
    virtual Expected<QByteArray, AskError> image(const Hash &hash) = 0;
    virtual QFuture<Expected<QByteArray, AskError>> login(const LoginAsk &ask) = 0;
    /// A wire::EntryProof; NotFound when no list has that entry.
    virtual QFuture<Expected<QByteArray, AskError>> prove(const ProofAsk &ask) = 0;
    /// Durable before it returns.
    virtual Expected<EnterReceipt, AskError> enter(const EnterAsk &ask) = 0;
    /// Durable before it returns.
    virtual Expected<CheckInReceipt, AskError> checkIn(const CheckInAsk &ask) = 0;
    /// Durable before it returns.
    virtual Expected<DeedReceipt, AskError> keep(const DeedAsk &ask) = 0;
    virtual Expected<SearchAnswer, AskError> search(const SearchAsk &ask) = 0;
    /// The product's body; NotFound when this store does not have it.
    virtual Expected<QByteArray, AskError> product(const ProductAsk &ask) = 0;
    /// NotFound for a product that this store does not have.
    virtual Expected<ReviewsAnswer, AskError> reviews(const ReviewQuery &query) = 0;
    virtual void takeShown(const Hash &digest) = 0;
    /// What staff may ask.
    virtual StaffDoor &staff() = 0;
};

} // namespace endcap::link
