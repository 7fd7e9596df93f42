// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each kind of event says, as the map "body" of its bytes (PROTOCOL.md,
// "Events"). A new kind is a struct of contract/domain/event.h and three lines here.
#pragma once

#include "contract/domain/event.h"
#include "contract/wire/mapreader.h"

namespace endcap::wire
{

/// "drawing.entered", "checkin.made" ...
QString typeOf(const EventBody &body);

QCborMap toBodyMap(const EventBody &body);

/// Nothing for a type that is not ours; @p map says what is wrong with a body that is.
/// A body with more keys than its type has is refused.
std::optional<EventBody> readBody(const QString &type, const QCborMap &value, MapReader &map);

} // namespace endcap::wire
