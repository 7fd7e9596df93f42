// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A member of staff at the screen: holds the corner, types her PIN, goes.
#pragma once

#include "tests/harness/screen.h"

namespace endcap::harness
{

class StaffMember final
{
public:
    /// Of the sample store.
    static constexpr auto samsPin = "31415926";

    explicit StaffMember(Screen &screen) : m_screen(screen) {}

    /// From the attract page, or one that says why nobody is served, to the PIN.
    bool knock();
    bool typePin(const QString &pin);
    /// The whole way to the desk.
    bool enter(const QString &pin = QString::fromLatin1(samsPin));
    /// Out, until the attract page is back.
    bool leave();

private:
    Screen &m_screen;
};

} // namespace endcap::harness
