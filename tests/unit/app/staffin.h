// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests of staff mode's parts: a fake core, the whole KioskApp on it, and Sam, who
// gets as far as he is wanted. The test's thread.
#pragma once

#include "tests/unit/app/walkin.h"

namespace endcap::test
{

struct StaffIn : WalkIn {
    fakes::FakeStaffDoor &door() { return core.door.staffDoor; }
    Flow::State page() { return app->flow()->state(); }

    bool knock()
    {
        app->staff()->knock();
        return QTest::qWaitFor([this] {
            return page() == Flow::StaffPin && app->staff()->gate() != StaffController::Asking;
        });
    }
    void typeStaffPin(const QString &digits)
    {
        for (QChar digit : digits)
            app->staff()->pressPin(digit);
        app->staff()->submitPin();
    }
    /// On the desk, which knows how the kiosk is.
    bool comeToTheDesk()
    {
        if (!open() || !knock())
            return false;
        typeStaffPin(QStringLiteral("31415926"));
        return QTest::qWaitFor(
            [this] { return page() == Flow::StaffDesk && app->desk()->isKnown(); });
    }
};

} // namespace endcap::test
