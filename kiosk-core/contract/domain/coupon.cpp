// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/coupon.h"

#include "contract/proof/sha256.h"

namespace endcap
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr auto mark = "ECC:"_L1;
constexpr int length = 12;
constexpr int bitsASign = 5;
} // namespace

QString couponSerial(const DeviceId &device, const TicketNonce &nonce)
{
    const Hash hash = sha256("endcap coupon 1" + device.bytes() + nonce.bytes());
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | hash.raw()[i];
    QString serial;
    for (int i = 0; i < length; ++i)
        serial.append(signs.at(static_cast<qsizetype>(bits >> (64 - bitsASign * (i + 1)) & 31U)));
    return serial;
}

QString spelledSerial(const QString &serial)
{
    return serial.sliced(0, 4) + u'-' + serial.sliced(4, 4) + u'-' + serial.sliced(8);
}

QString couponCode(const QString &serial)
{
    return mark + serial;
}

std::optional<QString> readSerial(const QString &written)
{
    QString text = written.left(64).toUpper();
    if (text.startsWith(mark))
        text.remove(0, mark.size());
    text.remove(u'-').remove(u' ').replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    if (text.size() != length)
        return std::nullopt;
    for (QChar sign : std::as_const(text)) {
        if (!QString(signs).contains(sign))
            return std::nullopt;
    }
    return text;
}

} // namespace endcap
