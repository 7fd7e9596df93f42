// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/domain/checkin.h"

namespace endcap
{

int stampsOnCard(const CheckInRule &rule, int checkIns)
{
    return rule.streakEvery > 0 && checkIns > 0 ? checkIns % rule.streakEvery : 0;
}

bool isCardFull(const CheckInRule &rule, int checkIns)
{
    return rule.streakEvery > 0 && checkIns > 0 && checkIns % rule.streakEvery == 0;
}

int streaksEarned(const CheckInRule &rule, int checkIns)
{
    return rule.streakEvery > 0 && checkIns > 0 ? checkIns / rule.streakEvery : 0;
}

} // namespace endcap
