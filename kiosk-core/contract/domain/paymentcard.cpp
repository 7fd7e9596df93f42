// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/paymentcard.h"

#include "contract/domain/gtin.h"

#include <QString>

#include <algorithm>
#include <array>

namespace endcap
{

namespace
{

// Issuer ranges by their first digits, as the schemes publish them. Only lengths
// in use today count; Visa's 13 digits are history and would meet EAN-13.
struct Scheme {
    int digits; // of the prefix
    int first;
    int last;
    std::array<int, 4> lengths; // 0: unused
};

constexpr std::array schemes{
    Scheme{1, 4, 4, {16, 18, 19, 0}},        // Visa
    Scheme{2, 51, 55, {16, 0, 0, 0}},        // Mastercard
    Scheme{4, 2221, 2720, {16, 0, 0, 0}},    // Mastercard
    Scheme{2, 34, 34, {15, 0, 0, 0}},        // American Express
    Scheme{2, 37, 37, {15, 0, 0, 0}},        // American Express
    Scheme{4, 6011, 6011, {16, 17, 18, 19}}, // Discover
    Scheme{3, 644, 649, {16, 17, 18, 19}},   // Discover
    Scheme{2, 65, 65, {16, 17, 18, 19}},     // Discover
    Scheme{4, 3528, 3589, {16, 17, 18, 19}}, // JCB
    Scheme{3, 300, 305, {14, 16, 19, 0}},    // Diners Club
    Scheme{2, 36, 36, {14, 16, 19, 0}},      // Diners Club
    Scheme{2, 38, 39, {14, 16, 19, 0}},      // Diners Club
    Scheme{2, 62, 62, {16, 17, 18, 19}},     // UnionPay
    Scheme{2, 81, 81, {16, 17, 18, 19}},     // UnionPay
    Scheme{4, 2200, 2204, {16, 17, 18, 19}}, // Mir
    Scheme{2, 60, 60, {16, 0, 0, 0}},        // RuPay
    Scheme{3, 508, 508, {16, 0, 0, 0}},      // RuPay
    Scheme{2, 50, 50, {16, 18, 19, 0}},      // Maestro
    Scheme{2, 56, 58, {16, 18, 19, 0}},      // Maestro
    Scheme{2, 63, 63, {16, 18, 19, 0}},      // Maestro
    Scheme{2, 67, 67, {16, 18, 19, 0}},      // Maestro
};

bool hasLuhnDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).unicode() - u'0';
        if (i % 2 == 1) {
            digit *= 2;
            digit = digit > 9 ? digit - 9 : digit;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

// The account number inside raw scanner text, or nothing when there is none.
QString accountNumber(QStringView scanned)
{
    QStringView text = scanned.trimmed();
    if (text.startsWith(u"%B", Qt::CaseInsensitive))
        text = text.mid(2);
    else if (text.startsWith(u';'))
        text = text.mid(1);
    QString digits;
    for (QChar letter : text) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
        else if (letter == u'^' || letter == u'=')
            break; // the stripe's field ends here
        else if (letter != u' ' && letter != u'-')
            return {};
        if (digits.size() > 19)
            return {};
    }
    return digits;
}

} // namespace

bool isPaymentCard(QStringView scanned)
{
    const QString digits = accountNumber(scanned);
    if (digits.size() < 14 || normalizedGtin(digits) || !hasLuhnDigit(digits))
        return false;
    return std::ranges::any_of(schemes, [&digits](const Scheme &scheme) {
        const int prefix = QStringView(digits).left(scheme.digits).toInt();
        return prefix >= scheme.first && prefix <= scheme.last &&
               std::ranges::find(scheme.lengths, digits.size()) != scheme.lengths.end();
    });
}

} // namespace endcap
