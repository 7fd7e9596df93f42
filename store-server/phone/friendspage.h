// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page with which a shopper tells her friends, from her own phone: a text she can
// change, the disclosure that goes with it, and links that open her own apps. Nothing
// is posted, stored or logged here. Pure; any thread.
#pragma once

#include "contract/domain/campaigns.h"
#include "store-server/phone/storesign.h"
#include "store-server/phone/words.h"

#include <optional>

namespace endcap::server
{

/// What the page is made of.
struct FriendsTopic {
    QString store; ///< its id, for the links
    Share share;
    QList<Share> others;          ///< that are on too
    std::optional<QString> typed; ///< her own words; nothing: the campaign's
};

QByteArray friendsPage(const Words &words, const StoreSign &sign, const FriendsTopic &topic);

/// Nothing is on in this store, or what was asked for is over.
QByteArray noFriendsPage(const Words &words, const StoreSign &sign);

} // namespace endcap::server
