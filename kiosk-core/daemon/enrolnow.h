// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The enrolment of `endcap-core --enrol`: one attempt, told in words. Main thread.
#pragma once

#include "identity/enrolment.h"
#include "kioskcore.h"

#include <optional>

namespace endcap::daemon
{

/// Waits for the end of one attempt; nothing when it failed, which was then said
/// on standard error.
std::optional<identity::DeviceIdentity>
enrolNow(const Outside &outside, identity::IdentityFolder &folder, const identity::EnrolPlan &plan);

} // namespace endcap::daemon
