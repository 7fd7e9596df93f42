// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows when a screen ended: the next one, or, after several that crashed at
// once, a plain page for a while. Pure; owned by Supervisor.
#pragma once

#include <chrono>

namespace endcap
{

class RestartRule final
{
public:
    using Time = std::chrono::milliseconds;

    struct Limits {
        Time fast{5'000};          ///< a screen that crashes before this crashes fast
        Time empty{500};           ///< one that ends well before this has served nobody
        int fastCrashes = 5;       ///< so many in a row: the page
        Time outOfService{30'000}; ///< then a screen is tried again
    };

    explicit RestartRule(const Limits &limits) : m_limits(limits) {}

    /// A screen ended after @p lived.
    void noteEnd(bool endedWell, Time lived);
    /// A screen lives long enough to be trusted.
    void noteAlive() { m_crashes = 0; }

    bool isOutOfService() const { return m_crashes >= m_limits.fastCrashes; }
    const Limits &limits() const { return m_limits; }

private:
    Limits m_limits;
    int m_crashes = 0;
};

} // namespace endcap
