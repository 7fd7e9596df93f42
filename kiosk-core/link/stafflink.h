// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The asks of staff mode at the screen's end of the link. Main thread; does not own the
// link, which outlives it.
#pragma once

#include "link/linkclient.h"
#include "link/staffmessages.h"

namespace endcap::link
{

class StaffLink
{
public:
    explicit StaffLink(LinkClient &link) : m_link(link) {}

    Asked<StaffGate> gate();
    Asked<StaffEntry> enter(const QByteArray &pin);
    Asked<StaffDone> leave(const StaffToken &token);
    Asked<StaffDone> stay(const StaffToken &token);
    Asked<StaffDesk> desk(const StaffToken &token);
    Asked<StaffSync> sync(const StaffToken &token);
    Asked<StaffDone> keepTest(const StaffToken &token, const QString &device, bool isPassed);
    Asked<StaffDone> setVolume(const StaffToken &token, int percent);
    Asked<StaffDone> clean(const StaffToken &token);
    Asked<StaffDone> restart(const StaffToken &token, bool isKiosk);

private:
    LinkClient &m_link;
};

} // namespace endcap::link
