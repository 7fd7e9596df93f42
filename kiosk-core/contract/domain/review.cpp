// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/review.h"

#include "contract/proof/sha256.h"

#include <QtEndian>

#include <numeric>

namespace endcap
{

int Rating::count() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

int Rating::averageTenths() const
{
    const qint64 all = count();
    if (all == 0)
        return 0;
    qint64 stars = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        stars += static_cast<qint64>(i + 1) * counts.at(i);
    return static_cast<int>((stars * 20 + all) / (2 * all)); // rounded, halves up
}

qint64 neutralPlace(const QString &reviewId)
{
    const Hash hash = sha256("endcap shuffle 1" + reviewId.toUtf8());
    return static_cast<qint64>(qFromBigEndian<quint64>(hash.raw()) >> 1U);
}

QString reviewIdOf(const EventId &event)
{
    return QString::fromLatin1(sha256("endcap review 1" + event.bytes()).hex().first(32));
}

} // namespace endcap
