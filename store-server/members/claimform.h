// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one form in which each kind of claim is kept and compared. Pure; any thread.
#pragma once

#include "contract/domain/claim.h"

#include <optional>

namespace endcap::server
{

/// @p claim as the tables keep it; nothing when it has not the form of its kind.
std::optional<Claim> inOurForm(const Claim &claim);

} // namespace endcap::server
