// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule of check-ins: points once a day and store, and a streak that grows
// with visits and pays a fixed, known reward. No random number, no clock.
#pragma once

#include "contract/domain/storeprofile.h"

namespace endcap
{

/// How far the stamp card is: after @p checkIns in all, 0 .. streakEvery - 1.
int stampsOnCard(const CheckInRule &rule, int checkIns);

/// Whether the last of @p checkIns check-ins made the card full.
bool isCardFull(const CheckInRule &rule, int checkIns);

/// How often the card was full in @p checkIns check-ins under this rule. Counting
/// all of them makes the sum the same in whatever order the kiosks' events come.
int streaksEarned(const CheckInRule &rule, int checkIns);

} // namespace endcap
