// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time, and calls that come later. Everything in the core that waits or asks
// what time it is does so here, so that a test can be the clock. Core's thread.
#pragma once

#include "contract/domain/ids.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace endcap
{

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// What the machine believes, in UTC. May be wrong, may jump.
    virtual QDateTime wallNow() const = 0;
    /// CLOCK_BOOTTIME: steady, goes on in sleep, starts at zero with each boot.
    virtual std::chrono::nanoseconds bootTime() const = 0;
    /// Tells one boot of the machine from another.
    virtual BootId bootId() const = 0;
    /// Calls @p act once, after @p wait, from the event loop; not at all when
    /// @p context is gone by then.
    virtual void after(std::chrono::milliseconds wait, QObject *context,
                       std::function<void()> act) = 0;
};

} // namespace endcap
