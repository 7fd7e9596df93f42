// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/draw/drawstanding.h"

#include <algorithm>

namespace endcap
{

namespace
{

// When the @p count-th of @p outs before @p place happened: that is when it moved up.
qint64 movedUpMs(const QList<qint64> &outsBefore, qsizetype count)
{
    QList<qint64> times = outsBefore;
    std::ranges::sort(times);
    return times.at(count - 1);
}

} // namespace

QList<DrawStanding> standingsOf(const DrawResult &result, int winners, const QList<DrawOut> &outs)
{
    QList<DrawStanding> standings;
    QList<qint64> outsBefore;
    for (qsizetype i = 0; i < result.ranking.size(); ++i) {
        const auto out = std::ranges::find(outs, result.ranking.at(i), &DrawOut::entry);
        if (out != outs.end()) {
            standings.append(
                {DrawStanding::Kind::Out, static_cast<int>(i) + 1, out->atMs, out->reason});
            outsBefore.append(out->atMs);
            continue;
        }
        const auto place = static_cast<int>(i - outsBefore.size());
        if (place >= winners) {
            standings.append(
                {DrawStanding::Kind::Alternate, place - winners + 1, result.drawnMs, {}});
        } else {
            const qint64 since =
                i < winners ? result.drawnMs : movedUpMs(outsBefore, i - winners + 1);
            standings.append({DrawStanding::Kind::Winner, place + 1, since, {}});
        }
    }
    return standings;
}

} // namespace endcap
