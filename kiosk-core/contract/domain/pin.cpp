// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/pin.h"

#include <algorithm>

namespace endcap
{

namespace
{

// Each digit is the one before and @p step, past 9 comes 0.
bool isRun(QStringView pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        const int next = (pin.at(i - 1).unicode() - u'0' + step + 10) % 10;
        if (pin.at(i).unicode() - u'0' != next)
            return false;
    }
    return true;
}

} // namespace

bool isPin(QStringView text)
{
    return text.size() >= fewestPinDigits && text.size() <= mostPinDigits &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isEasyPin(QStringView pin, QStringView phone)
{
    const qsizetype half = pin.size() / 2;
    return isRun(pin, 0) || isRun(pin, 1) || isRun(pin, -1) ||
           (pin.size() % 2 == 0 && pin.first(half) == pin.last(half)) || phone.endsWith(pin);
}

} // namespace endcap
