// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time since this machine booted, which no one can set. Any thread.
#pragma once

#include <chrono>

namespace endcap
{

/// CLOCK_BOOTTIME: goes on while the machine sleeps.
std::chrono::milliseconds boottime();

} // namespace endcap
