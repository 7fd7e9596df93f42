// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/claimentry.h"

#include "app/identity/phonenumber.h"
#include "app/identity/wiping.h"
#include "contract/domain/gtin.h"

#include <QRegularExpression>

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{
// E.164 has 15 digits; with a prefix for calls abroad a few more.
constexpr int phoneDigits = 19;
constexpr int cardDigits = 13;
constexpr int emailLetters = 254;
} // namespace

QString &ClaimEntry::typed()
{
    return m_way == Way::Phone ? m_phone : m_way == Way::Card ? m_card : m_email;
}

const QString &ClaimEntry::typed() const
{
    return m_way == Way::Phone ? m_phone : m_way == Way::Card ? m_card : m_email;
}

bool ClaimEntry::press(QStringView digit)
{
    const int room = m_way == Way::Phone ? phoneDigits : cardDigits;
    if (m_way == Way::Email || digit.size() != 1 || digit.front() < u'0' || digit.front() > u'9' ||
        typed().size() >= room)
        return false;
    typed().append(digit.front());
    return true;
}

void ClaimEntry::erase()
{
    typed().chop(1);
}

void ClaimEntry::clear()
{
    wipe(typed());
}

void ClaimEntry::clearAll()
{
    wipe(m_phone);
    wipe(m_card);
    wipe(m_email);
}

void ClaimEntry::setEmail(const QString &text)
{
    m_email = text.left(emailLetters);
}

QString ClaimEntry::display() const
{
    switch (m_way) {
    case Way::Phone:
        return formattedAsTyped(m_phone, m_region);
    case Way::Card:
        return groupedByFour(m_card);
    case Way::Email:
        break;
    }
    return m_email;
}

bool ClaimEntry::isWhole() const
{
    switch (m_way) {
    case Way::Phone:
        return isWholeNumber(m_phone, m_region);
    case Way::Card:
        return m_card.size() == cardDigits;
    case Way::Email:
        break;
    }
    return claim().has_value();
}

std::optional<Claim> ClaimEntry::claim() const
{
    if (m_way == Way::Phone) {
        const auto number = e164(m_phone, m_region);
        return number ? std::optional(Claim{Claim::How::Phone, *number}) : std::nullopt;
    }
    if (m_way == Way::Card) {
        return isLoyaltyCard(m_card) ? std::optional(Claim{Claim::How::Card, m_card})
                                     : std::nullopt;
    }
    // One "@", something before it, a dot in what follows, no blanks: the rest is the
    // business of whoever delivers the mail.
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"_s);
    const QString mail = m_email.trimmed().toLower();
    return address.match(mail).hasMatch() ? std::optional(Claim{Claim::How::Email, mail})
                                          : std::nullopt;
}

QString groupedByFour(const QString &digits)
{
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += digits.at(i);
    }
    return grouped;
}

bool isLoyaltyCard(const QString &digits)
{
    return digits.size() == cardDigits && digits.startsWith("29"_L1) &&
           normalizedGtin(digits).has_value();
}

} // namespace endcap
