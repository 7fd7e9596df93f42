// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The machine's own clocks and Qt's timers. Core's thread.
#pragma once

#include "outside/clock.h"

namespace endcap
{

class SystemClock final : public Clock
{
public:
    SystemClock();

    QDateTime wallNow() const override;
    std::chrono::nanoseconds bootTime() const override;
    BootId bootId() const override { return m_bootId; }
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> act) override;

private:
    BootId m_bootId;
};

} // namespace endcap
