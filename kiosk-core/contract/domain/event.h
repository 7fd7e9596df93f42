// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing that happened on a kiosk and must never be lost (PROTOCOL.md, "Events").
#pragma once

#include "contract/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace endcap
{

/// A shopper entered a drawing.
struct DrawingEntered {
    QString drawing;
    Hash manifest; ///< the rules she entered under

    bool operator==(const DrawingEntered &) const = default;
};

/// A shopper checked in.
struct CheckInMade {
    QString store;
    QDate day; ///< in the store's time zone

    bool operator==(const CheckInMade &) const = default;
};

using EventBody = std::variant<DrawingEntered, CheckInMade>;

struct Event {
    DeviceId device;
    quint64 incarnation = 1;
    quint64 seq = 0; ///< gapless from 1
    Hash prev;       ///< of the event before; zero for the first
    EventId id;
    BootId boot;
    quint64 boottimeNs = 0; ///< CLOCK_BOOTTIME
    qint64 wallMs = 0;      ///< shown, never decides
    qint64 floorMs = 0;     ///< trusted time: not earlier than this
    std::optional<VisitId> subject;
    EventBody body;
    std::optional<Hash> sealed; ///< SHA-256 of the sealed part beside the event

    bool operator==(const Event &) const = default;
};

} // namespace endcap
