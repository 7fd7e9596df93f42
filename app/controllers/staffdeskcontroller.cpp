// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/staffdeskcontroller.h"

#include "app/flow.h"
#include "app/staff/staffsession.h"
#include "app/visit.h"
#include "contract/whendone.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace endcap
{

using namespace std::chrono_literals;
using link::AskError;
using link::SyncEnd;

namespace
{

QDateTime at(const std::optional<qint64> &ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms) : QDateTime();
}

int small(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, 1'000'000'000));
}

StaffDeskController::Sync meaningOf(SyncEnd end)
{
    switch (end) {
    case SyncEnd::None:
        return StaffDeskController::NoneYet;
    case SyncEnd::Done:
        return StaffDeskController::Done;
    case SyncEnd::NoLine:
        return StaffDeskController::NoLine;
    case SyncEnd::Refused:
        return StaffDeskController::Refused;
    case SyncEnd::Held:
        return StaffDeskController::Held;
    case SyncEnd::Disagreed:
        return StaffDeskController::Disagreed;
    case SyncEnd::NotStored:
        return StaffDeskController::NotStored;
    }
    return StaffDeskController::NoneYet;
}

} // namespace

StaffDeskController::StaffDeskController(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    m_poll.setInterval(1500ms);
    connect(&m_poll, &QTimer::timeout, this, &StaffDeskController::refresh);
    connect(&m_parts.flow, &Flow::stateChanged, this, &StaffDeskController::enterPage);
}

const link::StaffDesk &StaffDeskController::said() const
{
    static const link::StaffDesk nothing;
    return m_desk ? *m_desk : nothing;
}

void StaffDeskController::enterPage()
{
    const Flow::State page = m_parts.flow.state();
    m_hasFailed = false;
    if (page == Flow::StaffDesk || page == Flow::StaffTest) {
        refresh();
        m_poll.start();
    } else {
        m_poll.stop();
    }
    if (!Flow::isStaff(page)) {
        m_desk.reset();
        m_sync = NoneYet;
    }
    Q_EMIT changed();
}

void StaffDeskController::refresh()
{
    if (!m_parts.session.isInside())
        return;
    whenDone(m_parts.session.link().desk(m_parts.session.token()), this,
             [this](const Expected<link::StaffDesk, AskError> &desk) {
                 if (!desk) {
                     takeRefusal(desk.error());
                     return;
                 }
                 m_desk = *desk;
                 if (m_sync != Syncing)
                     m_sync = meaningOf(m_desk->lastSync);
                 Q_EMIT changed();
             });
}

bool StaffDeskController::takeRefusal(AskError error)
{
    if (error != AskError::Refused)
        return false;
    m_parts.session.lose();
    return true;
}

int StaffDeskController::waiting() const
{
    return small(said().line.waiting);
}

QDateTime StaffDeskController::waitingSince() const
{
    return at(said().line.oldestMs);
}

QDateTime StaffDeskController::lastContact() const
{
    return at(said().line.lastContactMs);
}

QString StaffDeskController::screenVersion() const
{
    return QStringLiteral(ENDCAP_VERSION);
}

QDateTime StaffDeskController::catalogueAt() const
{
    return at(said().catalogueMs);
}

int StaffDeskController::catalogueNumber() const
{
    return small(said().catalogueRev);
}

QString StaffDeskController::freeSpace() const
{
    return said().freeBytes < 0
               ? QString()
               : QLocale().formattedDataSize(said().freeBytes, 1, QLocale::DataSizeSIFormat);
}

bool StaffDeskController::isSpaceLow() const
{
    return m_desk && m_desk->freeBytes < littleSpace;
}

int StaffDeskController::clockOff() const
{
    const qint64 off = (said().wallMs - said().nowMs) / 1000;
    return std::abs(off) <= clockGrace.count()
               ? 0
               : static_cast<int>(std::clamp<qint64>(off, -1'000'000'000, 1'000'000'000));
}

void StaffDeskController::syncNow()
{
    if (m_sync == Syncing || !m_parts.session.isInside())
        return;
    m_sync = Syncing;
    m_syncTotal = waiting();
    Q_EMIT changed();
    whenDone(m_parts.session.link().sync(m_parts.session.token()), this,
             [this](const Expected<link::StaffSync, AskError> &sync) { takeSync(sync); });
}

void StaffDeskController::takeSync(const Expected<link::StaffSync, AskError> &sync)
{
    m_sync = sync ? meaningOf(sync->end) : CoreGone;
    Q_EMIT changed();
    if (sync || !takeRefusal(sync.error()))
        refresh();
}

void StaffDeskController::setVolume(int percent)
{
    percent = std::clamp(percent, 0, 100);
    if (!m_desk || percent == volume())
        return;
    // At once, for the finger; what the core says next is what holds.
    m_desk->volume = percent;
    Q_EMIT changed();
    whenDone(m_parts.session.link().setVolume(m_parts.session.token(), percent), this,
             [this](const Expected<link::StaffDone, AskError> &done) {
                 m_hasFailed = !done;
                 if (done || !takeRefusal(done.error()))
                     refresh();
             });
}

void StaffDeskController::clean()
{
    whenDone(m_parts.session.link().clean(m_parts.session.token()), this,
             [this](const Expected<link::StaffDone, AskError> &done) {
                 m_hasFailed = !done;
                 if (done)
                     m_parts.flow.take(Flow::Step::OpenClean);
                 else if (!takeRefusal(done.error()))
                     Q_EMIT changed();
             });
}

void StaffDeskController::endCleaning()
{
    m_parts.visit.notePresence();
    m_parts.flow.take(Flow::Step::Back);
}

void StaffDeskController::restart(bool kiosk)
{
    m_hasFailed = false;
    whenDone(m_parts.session.link().restart(m_parts.session.token(), kiosk), this,
             [this](const Expected<link::StaffDone, AskError> &done) {
                 m_hasFailed = !done;
                 if (done)
                     m_parts.flow.take(Flow::Step::End); // this process ends, the next one starts
                 else if (!takeRefusal(done.error()))
                     Q_EMIT changed();
             });
    Q_EMIT changed();
}

} // namespace endcap
