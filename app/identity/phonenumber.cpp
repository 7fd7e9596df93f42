// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/phonenumber.h"

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>

#include <memory>
#include <string>

namespace endcap
{

namespace
{

using i18n::phonenumbers::AsYouTypeFormatter;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::optional<PhoneNumber> parsed(const QString &digits, const QString &region)
{
    PhoneNumber number;
    const auto result =
        PhoneNumberUtil::GetInstance()->Parse(digits.toStdString(), region.toStdString(), &number);
    return result == PhoneNumberUtil::NO_PARSING_ERROR ? std::optional(number) : std::nullopt;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

QString formattedAsTyped(const QString &digits, const QString &region)
{
    const std::unique_ptr<AsYouTypeFormatter> formatter(
        PhoneNumberUtil::GetInstance()->GetAsYouTypeFormatter(region.toStdString()));
    std::string shown;
    for (QChar digit : digits)
        formatter->InputDigit(digit.unicode(), &shown);
    return QString::fromStdString(shown);
}

bool isWholeNumber(const QString &digits, const QString &region)
{
    const auto number = parsed(digits, region);
    return number && PhoneNumberUtil::GetInstance()->IsPossibleNumberWithReason(*number) ==
                         PhoneNumberUtil::IS_POSSIBLE;
}

std::optional<QString> e164(const QString &digits, const QString &region)
{
    const auto number = parsed(digits, region);
    if (!number || !PhoneNumberUtil::GetInstance()->IsValidNumber(*number))
        return std::nullopt;
    return formatted(*number, PhoneNumberUtil::E164);
}

QString examplePhone(const QString &region)
{
    PhoneNumber number;
    if (!PhoneNumberUtil::GetInstance()->GetExampleNumber(region.toStdString(), &number))
        return {};
    return formatted(number, PhoneNumberUtil::NATIONAL);
}

} // namespace endcap
