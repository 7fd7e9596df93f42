// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands the asks of staff mode, "staff-...", to the StaffDoor. Part of the core's end of
// the link. Core's thread; does not own the door.
#pragma once

#include "link/linkcodec.h"
#include "link/staffdoor.h"

#include <QObject>

#include <functional>

namespace endcap::link
{

class StaffAsks
{
public:
    using Reply = std::function<void(const Frame &)>;

    explicit StaffAsks(StaffDoor &door) : m_door(door) {}

    static bool isFor(const Frame &frame) { return frame.name.startsWith(u"staff-"); }
    /// Calls @p reply once, now or later; not at all when @p screen is gone by then.
    void answer(const Frame &frame, QObject *screen, const Reply &reply);

private:
    Frame answerNow(const Frame &frame);

    StaffDoor &m_door;
};

} // namespace endcap::link
