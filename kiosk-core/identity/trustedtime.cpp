// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/trustedtime.h"

#include <cstdlib>

namespace endcap::identity
{

using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace
{
constexpr qint64 noticedMs = 2000; // a smaller step changes nothing that is shown
} // namespace

TrustedTime::TrustedTime(Clock &clock, storage::TimeFloorStore &store, QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_floor{0, clock.bootTime()}
{
}

qint64 TrustedTime::since(const Mark &mark) const
{
    return mark.ms + duration_cast<milliseconds>(m_clock.bootTime() - mark.at).count();
}

void TrustedTime::raiseFloor(qint64 floorMs)
{
    if (floorMs > this->floorMs())
        m_floor = {floorMs, m_clock.bootTime()};
}

void TrustedTime::reload()
{
    const auto kept = m_store.load();
    if (!kept)
        return;
    m_savedMs = kept->floorMs;
    // The same boot: its clock has run on since, whoever was asleep. The mark was
    // made from the server's clock.
    if (kept->boot == m_clock.bootId() && !kept->boot.isZero() &&
        kept->boottime <= m_clock.bootTime()) {
        const Mark mark{kept->floorMs, kept->boottime};
        if (since(mark) >= floorMs()) {
            m_floor = mark;
            m_hasHeard = true;
        }
        return;
    }
    raiseFloor(kept->floorMs);
}

void TrustedTime::hear(qint64 serverMs)
{
    const qint64 before = now().toMSecsSinceEpoch();
    m_hasHeard = true;
    raiseFloor(serverMs);
    if (floorMs() - m_savedMs >= milliseconds(saveEvery).count())
        save();
    if (std::abs(now().toMSecsSinceEpoch() - before) > noticedMs)
        Q_EMIT jumped();
}

void TrustedTime::save()
{
    const storage::TimeMark mark{floorMs(), m_clock.bootId(), m_clock.bootTime()};
    if (m_store.save(mark))
        m_savedMs = mark.floorMs;
}

qint64 TrustedTime::floorMs() const
{
    return since(m_floor);
}

QDateTime TrustedTime::now() const
{
    const qint64 floor = floorMs();
    const QDateTime floorAt = QDateTime::fromMSecsSinceEpoch(floor, Qt::UTC);
    if (m_hasHeard)
        return floorAt;
    const qint64 wall = m_clock.wallNow().toMSecsSinceEpoch();
    const bool isBelievable = wall >= floor && wall <= floor + milliseconds(believable).count();
    return isBelievable ? QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC) : floorAt;
}

} // namespace endcap::identity
