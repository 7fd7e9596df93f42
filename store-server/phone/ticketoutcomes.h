// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ticket's page asks the draw, answered from the book of draws. Storage
// thread; the book outlives it.
#pragma once

#include "store-server/drawings/drawoutcomes.h"
#include "store-server/phone/drawresults.h"

namespace endcap::server
{

class TicketOutcomes final : public DrawResults
{
public:
    explicit TicketOutcomes(const DrawBook &book) : m_outcomes(book) {}

    Found<DrawOutcome> outcomeOf(const QString &drawing, const DeviceId &device,
                                 quint64 seq) override;

private:
    DrawOutcomes m_outcomes;
};

} // namespace endcap::server
