// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/restartrule.h"

#include <algorithm>

namespace endcap
{

void RestartRule::noteEnd(bool endedWell, Time lived)
{
    const bool isBad = lived < (endedWell ? m_limits.empty : m_limits.fast);
    // The count stops where the page starts: one more crash after a try shows it again.
    m_crashes = isBad ? std::min(m_crashes + 1, m_limits.fastCrashes) : 0;
}

} // namespace endcap
