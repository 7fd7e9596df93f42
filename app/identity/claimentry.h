// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper types to say who she is: a telephone number, the number of her
// card, or an e-mail address, and the claim it makes. Main thread; owned by
// IdentifyController.
#pragma once

#include "contract/domain/claim.h"

#include <QString>

#include <optional>

namespace endcap
{

class ClaimEntry final
{
public:
    enum class Way { Phone, Card, Email };

    Way way() const { return m_way; }
    void setWay(Way way) { m_way = way; }
    const QString &region() const { return m_region; }
    /// ISO 3166-1 alpha-2, of the store.
    void setRegion(const QString &region) { m_region = region; }

    /// False when it is no digit, or there is no room for it.
    bool press(QStringView digit);
    void erase();
    /// Forgets what was typed in this way, over what it lay in.
    void clear();
    void clearAll();
    void setEmail(const QString &text);

    bool isEmpty() const { return typed().isEmpty(); }
    /// What was typed, grouped as people read it.
    QString display() const;
    /// Whether it is long enough to be tried.
    bool isWhole() const;
    /// Nothing when it cannot be right. Knows nothing of who is a member.
    std::optional<Claim> claim() const;

private:
    QString &typed();
    const QString &typed() const;

    Way m_way = Way::Phone;
    QString m_region = QStringLiteral("US");
    QString m_phone;
    QString m_card;
    QString m_email;
};

/// "2912 3456 7890 1".
QString groupedByFour(const QString &digits);
/// A loyalty card: an EAN-13 of the prefix 29 with its check digit.
bool isLoyaltyCard(const QString &digits);

} // namespace endcap
