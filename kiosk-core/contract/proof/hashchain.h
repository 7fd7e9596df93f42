// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chain that makes a kiosk's events gapless and unchangeable: each names the
// hash of the one before. Pure; any thread.
#pragma once

#include "contract/domain/ids.h"

namespace endcap
{

/// SHA-256("ev1" || bytes), over an event's deterministic encoding.
Hash eventHash(QByteArrayView eventBytes);

/// What a device signs to vouch for all its events up to @p seq.
QByteArray headBytes(const DeviceId &device, quint64 seq, const Hash &hash);

} // namespace endcap
