// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as bytes (PROTOCOL.md, "Events"). Unknown keys are refused: an event's
// meaning must not depend on who reads it.
#pragma once

#include "contract/domain/event.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

namespace endcap::wire
{

QByteArray encodeEvent(const Event &event);

/// UnknownVersion when the frame is ours but its type or version is newer.
Expected<Event, WireError> decodeEvent(const QByteArray &bytes);

/// What every event of any version says of its place in the chain.
struct EventFrame {
    DeviceId device;
    quint64 seq = 0;
    Hash prev;
    QString type;
    quint64 typeVersion = 0;
};
Expected<EventFrame, WireError> decodeEventFrame(const QByteArray &bytes);

} // namespace endcap::wire
