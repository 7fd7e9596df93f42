// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/offerrows.h"

namespace endcap::server
{

using namespace Qt::StringLiterals;

QStringList OfferRows::neededColumns() const
{
    return {u"id"_s, u"title"_s, u"from"_s, u"until"_s};
}

Stored<Taken> OfferRows::take(const Row &row)
{
    const QString id = row.values.value(u"id"_s).toString();
    if (m_seen.contains(id))
        return Taken::refused(u"id: this offer was there before"_s);
    const auto taken = m_campaigns.put(CampaignKind::Offer, row);
    if (taken && taken->refusal.isEmpty())
        m_seen.insert(id);
    return taken;
}

} // namespace endcap::server
