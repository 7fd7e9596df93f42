// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/stafflink.h"

namespace endcap::link
{

using namespace Qt::StringLiterals;

Asked<StaffGate> StaffLink::gate()
{
    return m_link.ask<StaffGate>(u"staff-gate"_s, {});
}

Asked<StaffEntry> StaffLink::enter(const QByteArray &pin)
{
    return m_link.ask<StaffEntry>(u"staff-enter"_s, toMap(StaffEnterAsk{pin}));
}

Asked<StaffDone> StaffLink::leave(const StaffToken &token)
{
    return m_link.ask<StaffDone>(u"staff-leave"_s, toMap(StaffAsk{.token = token}));
}

Asked<StaffDone> StaffLink::stay(const StaffToken &token)
{
    return m_link.ask<StaffDone>(u"staff-stay"_s, toMap(StaffAsk{.token = token}));
}

Asked<StaffDesk> StaffLink::desk(const StaffToken &token)
{
    return m_link.ask<StaffDesk>(u"staff-desk"_s, toMap(StaffAsk{.token = token}));
}

Asked<StaffSync> StaffLink::sync(const StaffToken &token)
{
    return m_link.ask<StaffSync>(u"staff-sync"_s, toMap(StaffAsk{.token = token}));
}

Asked<StaffDone> StaffLink::keepTest(const StaffToken &token, const QString &device, bool isPassed)
{
    return m_link.ask<StaffDone>(
        u"staff-test"_s, toMap(StaffAsk{.token = token, .device = device, .isPassed = isPassed}));
}

Asked<StaffDone> StaffLink::setVolume(const StaffToken &token, int percent)
{
    return m_link.ask<StaffDone>(u"staff-volume"_s,
                                 toMap(StaffAsk{.token = token, .volume = percent}));
}

Asked<StaffDone> StaffLink::clean(const StaffToken &token)
{
    return m_link.ask<StaffDone>(u"staff-clean"_s, toMap(StaffAsk{.token = token}));
}

Asked<StaffDone> StaffLink::restart(const StaffToken &token, bool isKiosk)
{
    return m_link.ask<StaffDone>(u"staff-restart"_s,
                                 toMap(StaffAsk{.token = token, .isKiosk = isKiosk}));
}

} // namespace endcap::link
