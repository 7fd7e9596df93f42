// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/gtin.h"

namespace endcap
{

std::optional<QString> normalizedGtin(QStringView digits)
{
    const qsizetype length = digits.size();
    if (length != 8 && length != 12 && length != 13 && length != 14)
        return std::nullopt;
    int sum = 0;
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t letter = digits.at(length - 1 - i).unicode();
        if (letter < u'0' || letter > u'9')
            return std::nullopt;
        sum += (letter - u'0') * (i % 2 == 0 ? 1 : 3);
    }
    if (sum % 10 != 0)
        return std::nullopt;
    return digits.toString().rightJustified(14, u'0');
}

} // namespace endcap
