// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A running clock, in milliseconds with their fractions. Any thread.
#pragma once

#include <QElapsedTimer>

namespace endcap::bench
{

inline double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace endcap::bench
