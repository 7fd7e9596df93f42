// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event as it is to be applied: read, at its place in the chain, with its
// opened sealed part. Plain values.
#pragma once

#include "contract/domain/event.h"
#include "contract/wire/sealedparts.h"
#include "store-server/apply/refusalcode.h"
#include "store-server/storage/devicestore.h"
#include "store-server/storage/stored.h"

namespace endcap::server
{

struct Arrived {
    Device device;
    Event event;
    wire::EventSecret secret; ///< its claim in our form
    qint64 receivedMs = 0;
};

/// Nothing: it was applied. Otherwise the rule that said no.
using Verdict = Found<RefusalCode>;

} // namespace endcap::server
