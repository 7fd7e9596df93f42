// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A clock that a test moves by hand: timers fire in their order, and everything
// they set off is done before the next. Test's thread.
#pragma once

#include "outside/clock.h"

#include <QPointer>

#include <map>

namespace endcap::fakes
{

/// Lets everything happen that needs no time.
void settle();

class FakeClock final : public Clock
{
public:
    /// 2026-11-21 18:00 UTC.
    static constexpr qint64 startMs = 1'795'284'000'000;

    QDateTime wallNow() const override;
    std::chrono::nanoseconds bootTime() const override { return m_boottime; }
    BootId bootId() const override { return m_boot; }
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> act) override;

    void advance(std::chrono::milliseconds time);
    /// Moves on to the next timer and fires it; how long that took.
    std::chrono::milliseconds advanceToNext();
    bool isWaiting() const { return !m_timers.empty(); }
    /// The wall clock is set, by whomever; boot time knows nothing of it.
    void setWall(qint64 ms);
    /// Another boot: its clock starts at zero, the wall clock goes on.
    void reboot(const BootId &boot);

private:
    struct Timer {
        QPointer<QObject> context;
        std::function<void()> act;
    };

    void forgetDead();
    void moveTo(std::chrono::nanoseconds boottime);

    std::multimap<std::chrono::nanoseconds, Timer> m_timers;
    std::chrono::nanoseconds m_boottime = std::chrono::hours(5);
    qint64 m_wallAheadMs = startMs - std::chrono::milliseconds(std::chrono::hours(5)).count();
    BootId m_boot = *BootId::from(QByteArray(BootId::length, 'b'));
};

} // namespace endcap::fakes
