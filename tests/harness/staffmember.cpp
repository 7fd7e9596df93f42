// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/staffmember.h"

namespace endcap::harness
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool StaffMember::knock()
{
    // A page that is still coming in takes no touch: then it is tried once more.
    for (int i = 0; i < 2; ++i) {
        m_screen.pictureAtRest();
        m_screen.hold({100, 72}, 2300ms);
        if (m_screen.waitFor(u"staffPinScreen"_s, 5s))
            return true;
    }
    return false;
}

bool StaffMember::typePin(const QString &pin)
{
    return m_screen.tapDigits(u"staffKey"_s, pin) && m_screen.tap(u"staffEnterButton"_s);
}

bool StaffMember::enter(const QString &pin)
{
    return knock() && typePin(pin) && m_screen.waitFor(u"staffDeskScreen"_s);
}

bool StaffMember::leave()
{
    return m_screen.tap(u"staffLeaveButton"_s) && m_screen.waitFor(u"attractScreen"_s);
}

} // namespace endcap::harness
