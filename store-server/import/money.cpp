// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/money.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace endcap::server
{

namespace
{

// ISO 4217, table A.1: those that do not have two.
constexpr std::array<std::u16string_view, 16> none{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY",
                                                   u"KMF", u"KRW", u"PYG", u"RWF", u"UGX", u"VND",
                                                   u"VUV", u"XAF", u"XOF", u"XPF"};
constexpr std::array<std::u16string_view, 7> three{u"BHD", u"IQD", u"JOD", u"KWD",
                                                   u"LYD", u"OMR", u"TND"};
constexpr qsizetype mostDigits = 12;

bool isOneOf(const auto &list, QStringView code)
{
    return std::ranges::any_of(
        list, [code](std::u16string_view one) { return code == QStringView(one); });
}

} // namespace

bool isCurrency(QStringView code)
{
    return code.size() == 3 &&
           std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int minorDigits(QStringView currency)
{
    if (isOneOf(none, currency))
        return 0;
    return isOneOf(three, currency) ? 3 : 2;
}

std::optional<qint64> minorUnits(QStringView text, QStringView currency)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    const int digits = minorDigits(currency);
    if (whole.isEmpty() || whole.size() > mostDigits || part.size() > digits ||
        (point >= 0 && part.isEmpty()))
        return std::nullopt;
    qint64 amount = 0;
    for (const QStringView digitsOf : {whole, part}) {
        for (QChar digit : digitsOf) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
            amount = amount * 10 + (digit.unicode() - u'0');
        }
    }
    for (qsizetype i = part.size(); i < digits; ++i)
        amount *= 10;
    return amount;
}

} // namespace endcap::server
