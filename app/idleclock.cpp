// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idleclock.h"

namespace endcap
{

void IdleClock::begin(const Limits &limits, Time now)
{
    m_limits = limits;
    m_lastTouch = now;
    m_extensionsLeft = limits.extensions;
}

void IdleClock::touch(Time now)
{
    if (look(now).phase == Phase::Present)
        m_lastTouch = now;
}

bool IdleClock::extend(Time now)
{
    if (look(now).phase != Phase::Warned || m_extensionsLeft == 0)
        return false;
    --m_extensionsLeft;
    m_lastTouch = now;
    return true;
}

IdleClock::Face IdleClock::look(Time now) const
{
    const Time still = now - m_lastTouch;
    if (still < m_limits.idle)
        return {Phase::Present, 0, m_limits.idle - still};
    const Time left = m_limits.idle + m_limits.warning - still;
    if (left <= Time(0))
        return {Phase::Over, 0, Time(0)};
    const auto seconds = static_cast<int>((left.count() + 999) / 1000);
    return {Phase::Warned, seconds, left - Time((seconds - 1) * 1000)};
}

} // namespace endcap
