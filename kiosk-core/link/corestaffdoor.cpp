// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/corestaffdoor.h"

#include "contract/whendone.h"

#include <QPromise>

#include <memory>

namespace endcap::link
{

using namespace Qt::StringLiterals;
using services::EntryDenial;
using services::ServiceError;

namespace
{

StaffDoor::Done done(const Expected<void, ServiceError> &result)
{
    if (result)
        return StaffDone();
    return Unexpected(result.error() == ServiceError::Refused     ? AskError::Refused
                      : result.error() == ServiceError::Malformed ? AskError::Malformed
                                                                  : AskError::StorageFailed);
}

// The audit's word for it.
QString nameOf(SyncEnd end)
{
    switch (end) {
    case SyncEnd::None:
        break;
    case SyncEnd::Done:
        return u"done"_s;
    case SyncEnd::NoLine:
        return u"no-line"_s;
    case SyncEnd::Refused:
        return u"refused"_s;
    case SyncEnd::Held:
        return u"held"_s;
    case SyncEnd::Disagreed:
        return u"disagreed"_s;
    case SyncEnd::NotStored:
        return u"not-stored"_s;
    }
    return u"none"_s;
}

} // namespace

CoreStaffDoor::CoreStaffDoor(std::optional<Services> services, House house)
    : m_services(services), m_house(std::move(house))
{
}

bool CoreStaffDoor::isInside(const StaffToken &token) const
{
    return m_services && m_services->maintenance.isInside(token);
}

StaffGate CoreStaffDoor::gate()
{
    using Face = StaffGate::Face;
    if (!m_services)
        return {};
    const auto state = m_services->lock.state();
    if (!state)
        return {Face::StorageFailed, 0, 0};
    const auto list = m_services->roster.list();
    const Face face = state->lockedFor > std::chrono::milliseconds(0) ? Face::Locked
                      : !list || list->people.isEmpty()               ? Face::NobodyKnown
                                                                      : Face::Open;
    return {face, state->triesLeft, state->lockedFor.count()};
}

QFuture<StaffEntry> CoreStaffDoor::enter(QByteArray pin)
{
    auto promise = std::make_shared<QPromise<StaffEntry>>();
    promise->start();
    if (!m_services) {
        promise->addResult(StaffEntry{{}, {}, {}, gate()});
        promise->finish();
        return promise->future();
    }
    whenDone(m_services->maintenance.enter(std::move(pin)), &m_services->maintenance,
             [this, promise](const services::Admission &entry) {
                 StaffEntry answer{{}, {}, {}, gate()};
                 if (entry)
                     answer = {entry->token, entry->name, entry->role, gate()};
                 else if (entry.error() == EntryDenial::StorageFailed)
                     answer.gate.face = StaffGate::Face::StorageFailed;
                 promise->addResult(answer);
                 promise->finish();
             });
    return promise->future();
}

StaffDoor::Done CoreStaffDoor::leave(const StaffToken &token)
{
    if (!isInside(token))
        return Unexpected(AskError::Refused);
    m_services->maintenance.leave(token);
    return StaffDone();
}

StaffDoor::Done CoreStaffDoor::stay(const StaffToken &token)
{
    if (!isInside(token))
        return Unexpected(AskError::Refused);
    m_services->maintenance.notePresence(token);
    return StaffDone();
}

Expected<StaffDesk, AskError> CoreStaffDoor::desk(const StaffToken &token)
{
    if (!isInside(token))
        return Unexpected(AskError::Refused);
    return m_house.desk();
}

QFuture<Expected<StaffSync, AskError>> CoreStaffDoor::sync(const StaffToken &token)
{
    auto promise = std::make_shared<QPromise<Expected<StaffSync, AskError>>>();
    promise->start();
    if (!isInside(token)) {
        promise->addResult(Unexpected(AskError::Refused));
        promise->finish();
        return promise->future();
    }
    m_services->maintenance.notePresence(token);
    whenDone(m_house.sync(), &m_services->maintenance, [this, promise, token](SyncEnd end) {
        // She may have left while the line was slow: then it was nobody's any more.
        noted(token, u"sync"_s, nameOf(end));
        promise->addResult(StaffSync{end});
        promise->finish();
    });
    return promise->future();
}

StaffDoor::Done CoreStaffDoor::keepTest(const StaffToken &token, const QString &device,
                                        bool isPassed)
{
    if (!m_services)
        return Unexpected(AskError::Refused);
    return done(m_services->maintenance.keepTest(token, device, isPassed));
}

StaffDoor::Done CoreStaffDoor::setVolume(const StaffToken &token, int percent)
{
    if (!m_services)
        return Unexpected(AskError::Refused);
    const Done kept = done(m_services->maintenance.setVolume(token, percent));
    if (kept)
        m_house.setVolume();
    return kept;
}

StaffDoor::Done CoreStaffDoor::clean(const StaffToken &token)
{
    return noted(token, u"clean"_s, u"done"_s);
}

StaffDoor::Done CoreStaffDoor::restart(const StaffToken &token, bool isKiosk)
{
    const Done written = noted(token, u"restart"_s, isKiosk ? u"kiosk"_s : u"screen"_s);
    if (written && isKiosk)
        m_house.restart();
    return written;
}

StaffDoor::Done CoreStaffDoor::noted(const StaffToken &token, const QString &action,
                                     const QString &outcome)
{
    if (!m_services)
        return Unexpected(AskError::Refused);
    return done(m_services->maintenance.note(token, action, outcome));
}

} // namespace endcap::link
