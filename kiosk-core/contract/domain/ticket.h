// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a shopper takes away from a drawing: enough to check the draw by herself.
#pragma once

#include "contract/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace endcap
{

/// The device's promise: "this entry counts if it reaches us by the seal".
struct Ticket {
    QString drawing;
    DeviceId device;
    quint64 seq = 0;
    Hash event;
    TicketNonce nonce; ///< made by the screen, also inside the sealed part
    QDateTime sealsAt;
    Signature signature; ///< by the device, see wire::receiptBytes()

    bool operator==(const Ticket &) const = default;
};

/// "07-0428": kiosk number and sequence.
QString ticketNumber(int kiosk, quint64 seq);

/// "7F3A 91C2 0B5E D8A4": the first 8 bytes of the event's hash.
QString ticketHash(const Hash &event);

} // namespace endcap
