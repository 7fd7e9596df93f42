// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakeclock.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

namespace endcap::fakes
{

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

void settle()
{
    auto *events = QAbstractEventDispatcher::instance();
    for (int i = 0; i < 100'000; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!events->processEvents(QEventLoop::AllEvents))
            return;
    }
    qFatal("Something goes on for ever without the clock moving");
}

QDateTime FakeClock::wallNow() const
{
    return QDateTime::fromMSecsSinceEpoch(
        m_wallAheadMs + duration_cast<milliseconds>(m_boottime).count(), Qt::UTC);
}

void FakeClock::after(milliseconds wait, QObject *context, std::function<void()> act)
{
    m_timers.insert({m_boottime + wait, {context, std::move(act)}});
}

void FakeClock::forgetDead()
{
    std::erase_if(m_timers, [](const auto &entry) { return !entry.second.context; });
}

void FakeClock::moveTo(nanoseconds boottime)
{
    auto node = m_timers.extract(m_timers.begin());
    m_boottime = std::max(m_boottime, boottime);
    node.mapped().act();
    settle();
    forgetDead();
}

void FakeClock::advance(milliseconds time)
{
    settle();
    forgetDead();
    const nanoseconds end = m_boottime + time;
    while (!m_timers.empty() && m_timers.begin()->first <= end)
        moveTo(m_timers.begin()->first);
    m_boottime = end;
    settle();
}

milliseconds FakeClock::advanceToNext()
{
    settle();
    forgetDead();
    if (m_timers.empty())
        qFatal("No timer is set");
    const nanoseconds before = m_boottime;
    moveTo(m_timers.begin()->first);
    return duration_cast<milliseconds>(m_boottime - before);
}

void FakeClock::setWall(qint64 ms)
{
    m_wallAheadMs = ms - duration_cast<milliseconds>(m_boottime).count();
}

void FakeClock::reboot(const BootId &boot)
{
    const qint64 wallMs = wallNow().toMSecsSinceEpoch();
    m_timers.clear();
    m_boottime = nanoseconds(0);
    m_boot = boot;
    setWall(wallMs);
}

} // namespace endcap::fakes
