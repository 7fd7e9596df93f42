// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/import/phonenumbers.h"

#include <phonenumbers/phonenumberutil.h>

namespace endcap::server
{

std::optional<QString> toE164(const QString &written, const QString &country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    // "ZZ": no country, so that only numbers with a plus are understood.
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString();
    if (util.Parse(written.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number) || number.has_extension())
        return std::nullopt;
    std::string text;
    util.Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

} // namespace endcap::server
