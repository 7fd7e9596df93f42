// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/systemclock.h"

#include <QFile>
#include <QTimer>

#include <ctime>

namespace endcap
{

SystemClock::SystemClock()
{
    // The kernel's own random id of this boot: the same for every process.
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        m_bootId = BootId::fromHex(file.readAll().trimmed().replace('-', "")).value_or(BootId());
}

QDateTime SystemClock::wallNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::nanoseconds SystemClock::bootTime() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

void SystemClock::after(std::chrono::milliseconds wait, QObject *context, std::function<void()> act)
{
    QTimer::singleShot(wait, context, std::move(act));
}

} // namespace endcap
