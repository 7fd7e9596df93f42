// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/productcode.h"

#include "contract/domain/gtin.h"

#include <QList>

namespace endcap
{

namespace
{

using Code = std::optional<QString>;

constexpr qsizetype longest = 2048;
constexpr qsizetype gtinDigits = 14;
constexpr QChar fnc1(0x1d);

bool isDigits(QStringView text)
{
    for (QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            return false;
    }
    return !text.isEmpty();
}

Code gtin14(QStringView digits)
{
    return digits.size() == gtinDigits ? normalizedGtin(digits) : std::nullopt;
}

// "]E0", "]C1", "]d2", ...: which kind of symbol it was (ISO/IEC 15424).
QStringView withoutSymbology(QStringView text)
{
    const bool has = text.size() > 3 && text.front() == u']' && text.at(1).isLetter();
    return has ? text.mid(3) : text;
}

// Letters an element takes that needs no FNC1 behind it, its identifier included
// (General Specifications, "pre-defined length"); 0 for one that ends with FNC1.
int fixedLength(QStringView identifier)
{
    const int number = identifier.toInt();
    if (number == 0)
        return 20;
    if (number <= 3 || number == 41)
        return 16;
    if (number == 4)
        return 18;
    if (number >= 11 && number <= 19)
        return 8;
    if (number == 20)
        return 4;
    return number >= 31 && number <= 36 ? 10 : 0;
}

Code inElements(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == fnc1) {
            ++at;
            continue;
        }
        const QStringView rest = text.mid(at);
        if (rest.size() < 4 || !isDigits(rest.left(2)))
            return std::nullopt;
        if (rest.startsWith(u"01"))
            return gtin14(rest.mid(2, gtinDigits));
        const int fixed = fixedLength(rest.left(2));
        const qsizetype end = fixed > 0 ? fixed : rest.indexOf(fnc1);
        if (end < 0)
            return std::nullopt;
        at += end;
    }
    return std::nullopt;
}

// "(01)09520123456788(10)ABC", as it is printed under the bars.
Code inBrackets(QStringView text)
{
    const qsizetype found = text.indexOf(u"(01)");
    if (found < 0)
        return std::nullopt;
    const QStringView value = text.mid(found + 4);
    const qsizetype end = value.indexOf(u'(');
    return gtin14(end < 0 ? value : value.left(end));
}

// A maker may leave leading zeros out.
Code inSegment(QStringView value)
{
    return isDigits(value) ? normalizedGtin(value) : std::nullopt;
}

Code inAddress(QStringView text)
{
    const qsizetype host = text.indexOf(u"://") + 3;
    const qsizetype path = text.indexOf(u'/', host);
    if (path <= host)
        return std::nullopt;
    QStringView rest = text.mid(path + 1);
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest = rest.left(fragment);
    const qsizetype query = rest.indexOf(u'?');
    const auto steps = (query < 0 ? rest : rest.left(query)).split(u'/');
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        if (steps.at(i) != u"01")
            continue;
        if (const Code code = inSegment(steps.at(i + 1)))
            return code;
    }
    if (query < 0)
        return std::nullopt;
    for (const QStringView part : rest.mid(query + 1).split(u'&')) {
        if (part.startsWith(u"01="))
            return inSegment(part.mid(3));
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> productCodeIn(QStringView scanned)
{
    if (scanned.size() > longest)
        return std::nullopt;
    const QStringView text = withoutSymbology(scanned.trimmed());
    if (const Code plain = normalizedGtin(text))
        return plain;
    if (text.startsWith(u"http://", Qt::CaseInsensitive) ||
        text.startsWith(u"https://", Qt::CaseInsensitive))
        return inAddress(text);
    return text.startsWith(u'(') ? inBrackets(text) : inElements(text);
}

bool isInStoreCode(QStringView gtin)
{
    const bool isShort = gtin.startsWith(u"000000");
    return gtin.size() == gtinDigits &&
           (isShort ? gtin.at(6) == u'2' : gtin.at(1) == u'2' || gtin.mid(1, 2) == u"02");
}

} // namespace endcap
