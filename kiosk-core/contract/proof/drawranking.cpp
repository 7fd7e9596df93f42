// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/drawranking.h"

#include "contract/proof/sha256.h"

#include <QSet>
#include <QStringList>
#include <QtEndian>

namespace endcap
{

namespace
{

QByteArray bigEndian(quint64 number)
{
    const quint64 bytes = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

// (high * 2^64 + low) mod count, for a count below 2^32.
quint64 remainder(quint64 high, quint64 low, quint64 count)
{
    quint64 rest = high % count;
    for (int shift = 48; shift >= 0; shift -= 16)
        rest = (rest << 16 | (low >> shift & 0xffff)) % count;
    return rest;
}

} // namespace

Hash drawTag(const QString &drawing, const Pseudonym &pseudonym)
{
    return sha256("pt1" + drawing.toUtf8() + pseudonym.bytes());
}

Hash drawSeed(const Hash &manifest, quint64 count, const Hash &root, const QStringList &numbers)
{
    return sha256("sd1" + manifest.bytes() + bigEndian(count) + root.bytes() +
                  numbers.join(QString()).toUtf8());
}

std::optional<quint64> placeOfNumber(quint64 high, quint64 low, quint64 count)
{
    Q_ASSERT(count > 0 && count < quint64{1} << 32);
    // 2^128 mod count of the numbers are too many; the largest ones are refused.
    const quint64 half = remainder(1, 0, count);
    const quint64 tooMany = half * half % count;
    if (~high == 0 && ~low < tooMany)
        return std::nullopt;
    return remainder(high, low, count);
}

std::optional<quint64> drawnPlace(const Hash &seed, quint64 k, quint64 count)
{
    const Hash drawn = sha256("pk1" + seed.bytes() + bigEndian(k));
    return placeOfNumber(qFromBigEndian<quint64>(drawn.raw()),
                         qFromBigEndian<quint64>(drawn.raw() + sizeof(quint64)), count);
}

QList<quint64> drawRanking(const Hash &seed, quint64 count, quint64 most,
                           const std::function<Hash(quint64)> &tagOf)
{
    QSet<Hash> people;
    for (quint64 place = 0; place < count; ++place)
        people.insert(tagOf(place));
    const auto wanted = std::min(most, static_cast<quint64>(people.size()));
    QSet<Hash> drawn;
    QList<quint64> ranking;
    for (quint64 k = 0; static_cast<quint64>(ranking.size()) < wanted; ++k) {
        const auto place = drawnPlace(seed, k, count);
        if (!place || drawn.contains(tagOf(*place)))
            continue;
        drawn.insert(tagOf(*place));
        ranking.append(*place);
    }
    return ranking;
}

QList<quint64> drawRanking(const Hash &seed, quint64 count, quint64 most)
{
    const auto wanted = std::min(most, count);
    QSet<quint64> drawn;
    QList<quint64> ranking;
    for (quint64 k = 0; static_cast<quint64>(ranking.size()) < wanted; ++k) {
        const auto place = drawnPlace(seed, k, count);
        if (!place || drawn.contains(*place))
            continue;
        drawn.insert(*place);
        ranking.append(*place);
    }
    return ranking;
}

} // namespace endcap
