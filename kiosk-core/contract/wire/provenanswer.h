// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map of a proven visit's answer (PROTOCOL.md, "Who is there"). Pure; any thread.
#pragma once

#include "contract/wire/mapreader.h"
#include "contract/wire/sealedparts.h"

namespace endcap::wire
{

/// With "level".
QCborMap toProvenMap(const ProvenAnswer &answer);
/// @p map says what is wrong.
ProvenAnswer readProven(MapReader &map);

} // namespace endcap::wire
