// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/ticket.h"

namespace endcap
{

QString ticketNumber(int kiosk, quint64 seq)
{
    return QStringLiteral("%1-%2")
        .arg(kiosk, 2, 10, QLatin1Char('0'))
        .arg(seq, 4, 10, QLatin1Char('0'));
}

QString ticketHash(const Hash &event)
{
    const QString hex = QString::fromLatin1(event.hex().left(16)).toUpper();
    return hex.mid(0, 4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4) + u' ' + hex.mid(12, 4);
}

} // namespace endcap
