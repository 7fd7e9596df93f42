// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The staff list as bytes, before it is sealed to one kiosk (PROTOCOL.md, "Staff").
// Pure; any thread.
#pragma once

#include "contract/domain/stafflist.h"
#include "contract/expected.h"
#include "contract/wire/wireerror.h"

namespace endcap::wire
{

/// Padded, so that the length says little of how many there are.
QByteArray encodeStaffList(const StaffList &list);
Expected<StaffList, WireError> decodeStaffList(const QByteArray &bytes);

} // namespace endcap::wire
