// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ticket's page asks the draw: how it went for one entry. Storage thread.
#pragma once

#include "contract/domain/ids.h"
#include "store-server/storage/stored.h"

#include <QString>

namespace endcap::server
{

/// How a drawing ended for one entry.
struct DrawOutcome {
    enum class Kind { Winner, Alternate, WentOn, NotDrawn };

    Kind kind = Kind::NotDrawn;
    int place = 0;        ///< 1 is the first one drawn, among its kind
    qint64 claimByMs = 0; ///< until when a winner has to come
};

class DrawResults
{
public:
    DrawResults() = default;
    virtual ~DrawResults() = default;
    DrawResults(const DrawResults &) = delete;
    DrawResults &operator=(const DrawResults &) = delete;

    /// Nothing: not drawn yet.
    virtual Found<DrawOutcome> outcomeOf(const QString &drawing, const DeviceId &device,
                                         quint64 seq) = 0;
};

} // namespace endcap::server
