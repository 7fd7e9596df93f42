// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the core offers to a screen in staff mode; part of the Door. Without the token of
// an entry everything but the gate is Refused. Core's thread. All calls answer at once
// but enter() and sync().
#pragma once

#include "contract/expected.h"
#include "link/staffmessages.h"

#include <QFuture>

namespace endcap::link
{

class StaffDoor
{
public:
    StaffDoor() = default;
    StaffDoor(const StaffDoor &) = delete;
    StaffDoor &operator=(const StaffDoor &) = delete;
    virtual ~StaffDoor() = default;

    using Done = Expected<StaffDone, AskError>;

    virtual StaffGate gate() = 0;
    /// Always finishes.
    virtual QFuture<StaffEntry> enter(QByteArray pin) = 0;
    virtual Done leave(const StaffToken &token) = 0;
    /// Somebody touched the screen.
    virtual Done stay(const StaffToken &token) = 0;
    virtual Expected<StaffDesk, AskError> desk(const StaffToken &token) = 0;
    /// Tries the line now, whatever the timetable says; answers when the round is over.
    virtual QFuture<Expected<StaffSync, AskError>> sync(const StaffToken &token) = 0;
    /// Durable before it returns.
    virtual Done keepTest(const StaffToken &token, const QString &device, bool isPassed) = 0;
    /// Durable before it returns.
    virtual Done setVolume(const StaffToken &token, int percent) = 0;
    /// The screen takes no touch for a while: written down, nothing else.
    virtual Done clean(const StaffToken &token) = 0;
    /// Written down; with @p isKiosk the core begins anew after it has answered.
    virtual Done restart(const StaffToken &token, bool isKiosk) = 0;
};

} // namespace endcap::link
