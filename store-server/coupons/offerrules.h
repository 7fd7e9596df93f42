// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether an offer is for a member, and by which of her data: the one thing that its
// rule names, and nothing else of her is read. Storage thread.
#pragma once

#include "contract/domain/offer.h"
#include "contract/wire/sealedparts.h"
#include "store-server/storage/database.h"

namespace endcap::server
{

class OfferRules
{
public:
    explicit OfferRules(Database &database) : m_database(database) {}

    /// At @p store, whose levels count. Nothing: it is not for her.
    Found<wire::OfferReason> reasonFor(const Offer &offer, const Member &member,
                                       const QString &store);

private:
    /// The last thing that she bought and kept, of those the rule names.
    Found<wire::OfferReason> bought(const Offer &offer, qint64 member);
    /// Her level at the store, when it is high enough.
    Found<wire::OfferReason> reached(const Offer &offer, qint64 member, const QString &store);
    /// The product's name; nothing when the rule is about others.
    Found<QString> nameIfMeant(const OfferRule &rule, const QString &product);

    Database &m_database;
};

} // namespace endcap::server
