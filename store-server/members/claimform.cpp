// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/members/claimform.h"

#include <algorithm>

namespace endcap::server
{

namespace
{

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPrintable(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

// E.164: a plus sign, then 7 to 15 digits of which the first is not 0.
bool isPhone(QStringView text)
{
    const QStringView digits = text.sliced(1);
    return text.front() == u'+' && digits.size() >= 7 && digits.size() <= 15 &&
           digits.front() != u'0' && isDigits(digits);
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return text.size() <= 254 && at > 0 && at == text.lastIndexOf(u'@') &&
           text.sliced(at).indexOf(u'.') > 1 && !text.endsWith(u'.') && isPrintable(text);
}

bool hasItsForm(const Claim &claim)
{
    const QStringView text = claim.value;
    if (text.isEmpty())
        return false;
    switch (claim.how) {
    case Claim::How::Phone:
        return isPhone(text);
    case Claim::How::Card:
        return text.size() >= 4 && text.size() <= 32 && isDigits(text);
    case Claim::How::Qr:
        return text.size() <= 64 && isPrintable(text);
    case Claim::How::Email:
        return isEmail(text);
    }
    return false;
}

} // namespace

std::optional<Claim> inOurForm(const Claim &claim)
{
    Claim ours = claim;
    if (claim.how == Claim::How::Email)
        ours.value = claim.value.toLower();
    if (!hasItsForm(ours))
        return std::nullopt;
    return ours;
}

} // namespace endcap::server
