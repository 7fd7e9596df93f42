// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the command line speaks of draws: refusals, faults and places in words.
#pragma once

#include "store-server/drawings/bundlecheck.h"
#include "store-server/drawings/drawrefusal.h"
#include "store-server/drawings/drawwinners.h"

namespace endcap::server
{

/// Gives the exit code.
int failDraw(DrawRefusal refusal, const QString &drawing);
QString wordsOf(DrawFault fault);
QString wordsOf(const DrawStanding &standing);
QString timeText(qint64 ms);
void sayPlaces(const QList<DrawWinners::Place> &places);

} // namespace endcap::server
