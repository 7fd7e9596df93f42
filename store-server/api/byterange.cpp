// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/api/byterange.h"

#include <algorithm>

namespace endcap::server
{

namespace
{

std::optional<qint64> readNumber(const QByteArray &digits)
{
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    // toLongLong takes signs and blanks; a header has none.
    if (!isNumber || digits.isEmpty() || digits.front() < '0' || digits.front() > '9')
        return std::nullopt;
    return number;
}

} // namespace

std::optional<ByteRange> readRange(const QByteArray &header, qint64 size, qint64 most)
{
    constexpr QByteArrayView unit = "bytes=";
    const qsizetype dash = header.indexOf('-');
    if (!header.startsWith(unit) || dash < 0)
        return std::nullopt;
    const auto first = readNumber(header.sliced(unit.size(), dash - unit.size()));
    const QByteArray end = header.sliced(dash + 1);
    const auto last = end.isEmpty() ? size - 1 : readNumber(end);
    if (!first || !last || *first >= size || *last < *first)
        return std::nullopt;
    return ByteRange{*first, std::min({*last, size - 1, *first + most - 1})};
}

} // namespace endcap::server
