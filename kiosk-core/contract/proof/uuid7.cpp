// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/proof/uuid7.h"

#include <QtEndian>

namespace endcap
{

EventId makeEventId(qint64 wallMs, QByteArrayView random)
{
    Q_ASSERT(random.size() == 10);
    const quint64 time = qToBigEndian(static_cast<quint64>(wallMs) << 16);
    QByteArray bytes(reinterpret_cast<const char *>(&time), 6);
    bytes.append(random);
    bytes[6] = static_cast<char>(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = static_cast<char>(0x80 | (bytes.at(8) & 0x3f));
    return *EventId::from(bytes);
}

} // namespace endcap
