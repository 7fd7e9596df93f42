// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UUIDv7 (RFC 9562, section 5.7): a name for support, never order or trust.
#pragma once

#include "contract/domain/ids.h"

namespace endcap
{

/// @p random: 10 bytes, of which 74 bits are used.
EventId makeEventId(qint64 wallMs, QByteArrayView random);

} // namespace endcap
