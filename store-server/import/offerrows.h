// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of offers: id, title, from, until and one of price, amount_off and percent_off
// are needed. The rules are those of `campaign put`. Storage thread.
#pragma once

#include "store-server/campaigns/campaigns.h"
#include "store-server/import/rowtaker.h"

#include <QSet>

namespace endcap::server
{

class OfferRows final : public RowTaker
{
public:
    explicit OfferRows(Campaigns &campaigns) : m_campaigns(campaigns) {}

    QStringList neededColumns() const override;
    Stored<Taken> take(const Row &row) override;

private:
    Campaigns &m_campaigns;
    QSet<QString> m_seen;
};

} // namespace endcap::server
