// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of each place of a ranking: a prize, a place behind the prizes, or a
// prize that went on to the next. Pure; any thread.
#pragma once

#include "contract/domain/draw.h"

#include <QList>

namespace endcap
{

struct DrawStanding {
    enum class Kind { Winner, Alternate, Out };

    Kind kind = Kind::Alternate;
    int place = 0;      ///< from 1, among its kind; of an "out" its place in the ranking
    qint64 sinceMs = 0; ///< when it became so
    QString reason;     ///< of an "out"

    bool operator==(const DrawStanding &) const = default;
};

/// One for each place of the ranking, in its order.
QList<DrawStanding> standingsOf(const DrawResult &result, int winners, const QList<DrawOut> &outs);

} // namespace endcap
