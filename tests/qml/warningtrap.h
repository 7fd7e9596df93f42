// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catches what Qt and QML complain about, from anywhere, while it lives, and says it
// when asked: a page that warns is a page that is broken. One at a time. Any thread
// may warn.
#pragma once

#include <QStringList>

namespace endcap::screentest
{

class WarningTrap final
{
public:
    WarningTrap(); ///< messages of other kinds go on as before
    WarningTrap(const WarningTrap &) = delete;
    WarningTrap &operator=(const WarningTrap &) = delete;
    ~WarningTrap();

    /// What was caught since the last call.
    QStringList take();
};

} // namespace endcap::screentest
