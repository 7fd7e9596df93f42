// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/scannedcode.h"

#include "app/identity/claimentry.h"
#include "contract/domain/paymentcard.h"

#include <QRegularExpression>

namespace endcap
{

using namespace Qt::StringLiterals;

Expected<Claim, ScanRefusal> readScan(QStringView text)
{
    if (isPaymentCard(text))
        return Unexpected(ScanRefusal::PaymentCard);
    const QString whole = text.toString();
    static const QRegularExpression member(u"^ECM1\\.([A-Za-z0-9_-]{1,64})$"_s);
    if (const auto match = member.match(whole); match.hasMatch())
        return Claim{Claim::How::Qr, match.captured(1)};
    if (isLoyaltyCard(whole))
        return Claim{Claim::How::Card, whole};
    return Unexpected(ScanRefusal::Unknown);
}

} // namespace endcap
