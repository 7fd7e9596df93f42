// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds shoppers' notebooks against the store server's books: the oracle of the
// system tests. Never asks the kiosk what it thinks of itself.
#pragma once

#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

namespace endcap::harness
{

/// Waits until the books hold as many events as @p shoppers noted, then: every
/// ticket stands in them once and counts; every check-in was paid once; nobody
/// has a point more; nothing else is there. False, with a log of what differs.
bool booksAgree(World &world, const QList<const Shopper *> &shoppers);

} // namespace endcap::harness
