// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a proven visit's answer within the one block that every answer has: a longer
// one would tell by its length that somebody has much. Pure; any thread.
#pragma once

#include "contract/wire/sealedparts.h"

namespace endcap::server
{

/// Drops the last of the longest list until it fits. Lists that come to be this long
/// have what matters first.
wire::ProvenAnswer inOneBlock(wire::ProvenAnswer answer);

} // namespace endcap::server
