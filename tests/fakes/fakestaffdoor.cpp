// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakestaffdoor.h"

#include "tests/fakes/samples.h"

#include <QDateTime>

#include <utility>

namespace endcap::fakes
{

using namespace Qt::StringLiterals;
using link::AskError;
using link::StaffGate;

FakeStaffDoor::FakeStaffDoor() : people{{"31415926", {u"Sam Rivera"_s, u"manager"_s}}}
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    deskNow.nowMs = nowMs;
    deskNow.wallMs = nowMs;
    deskNow.isTimeSure = true;
    deskNow.storeId = u"S1000"_s;
    deskNow.kiosk = 7;
    deskNow.coreVersion = u"0.2.0"_s;
    deskNow.lastSync = link::SyncEnd::Done;
    deskNow.catalogueMs = nowMs - 40'000;
    deskNow.catalogueRev = 812;
    deskNow.freeBytes = 41'000'000'000;
    deskNow.isStorageHealthy = true;
    deskNow.volume = 60;
}

link::StaffEntry FakeStaffDoor::judge(const QByteArray &pin)
{
    ++entries;
    if (gateNow.face != StaffGate::Face::Open)
        return {{}, {}, {}, gateNow};
    const auto who = people.constFind(pin);
    if (who != people.cend()) {
        m_token = numbered<StaffToken>(entries);
        m_name = who->name;
        gateNow.triesLeft = 5;
        return {m_token, who->name, who->role, gateNow};
    }
    if (--gateNow.triesLeft == 0)
        gateNow = {StaffGate::Face::Locked, 1, lockMs};
    return {{}, {}, {}, gateNow};
}

QFuture<link::StaffEntry> FakeStaffDoor::enter(QByteArray pin)
{
    auto promise = std::make_shared<QPromise<link::StaffEntry>>();
    promise->start();
    const auto give = [this, promise, pin] {
        promise->addResult(judge(pin));
        promise->finish();
    };
    if (isSilent)
        m_held.append(give);
    else
        give();
    return promise->future();
}

QFuture<Expected<link::StaffSync, AskError>> FakeStaffDoor::sync(const StaffToken &token)
{
    auto promise = std::make_shared<SyncPromise>();
    promise->start();
    const auto give = [this, promise, token] {
        Expected<link::StaffSync, AskError> result = Unexpected(AskError::Refused);
        if (act(token, u"sync"_s)) {
            deskNow.lastSync = syncEnd;
            result = link::StaffSync{syncEnd};
        }
        promise->addResult(result);
        promise->finish();
    };
    if (isSilent)
        m_held.append(give);
    else
        give();
    return promise->future();
}

void FakeStaffDoor::answer()
{
    isSilent = false;
    for (const auto &give : std::exchange(m_held, {}))
        give();
}

link::StaffDoor::Done FakeStaffDoor::act(const StaffToken &token, const QString &what)
{
    if (!isInside(token))
        return Unexpected(AskError::Refused);
    if (actError)
        return Unexpected(*actError);
    acts.append(what);
    return link::StaffDone();
}

link::StaffDoor::Done FakeStaffDoor::leave(const StaffToken &token)
{
    const Done done = act(token, u"leave"_s);
    m_token = {};
    return done;
}

link::StaffDoor::Done FakeStaffDoor::stay(const StaffToken &token)
{
    if (!isInside(token))
        return Unexpected(AskError::Refused);
    ++stays;
    return link::StaffDone();
}

Expected<link::StaffDesk, AskError> FakeStaffDoor::desk(const StaffToken &token)
{
    if (!isInside(token))
        return Unexpected(AskError::Refused);
    link::StaffDesk desk = deskNow;
    if (line)
        desk.line = line();
    return desk;
}

link::StaffDoor::Done FakeStaffDoor::keepTest(const StaffToken &token, const QString &device,
                                              bool isPassed)
{
    const Done done = act(token, device + (isPassed ? u" passed"_s : u" failed"_s));
    if (done) {
        deskNow.tests.removeIf(
            [&](const link::SelfTestNote &test) { return test.device == device; });
        deskNow.tests.append({device, isPassed, deskNow.nowMs, m_name});
    }
    return done;
}

link::StaffDoor::Done FakeStaffDoor::setVolume(const StaffToken &token, int percent)
{
    const Done done = act(token, u"volume %1"_s.arg(percent));
    if (done)
        deskNow.volume = percent;
    return done;
}

link::StaffDoor::Done FakeStaffDoor::clean(const StaffToken &token)
{
    return act(token, u"clean"_s);
}

link::StaffDoor::Done FakeStaffDoor::restart(const StaffToken &token, bool isKiosk)
{
    return act(token, isKiosk ? u"restart kiosk"_s : u"restart screen"_s);
}

} // namespace endcap::fakes
