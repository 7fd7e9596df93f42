// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `staff.acted` does: a line in the book of what was done at the kiosks, kept as
// the kiosk said it. Storage thread, inside the push's transaction.
#pragma once

#include "store-server/apply/refusalcode.h"
#include "store-server/storage/devicestore.h"
#include "store-server/storage/staffstore.h"

namespace endcap::server
{

class StaffActs
{
public:
    explicit StaffActs(StaffStore &staff) : m_staff(staff) {}

    Found<RefusalCode> apply(const Device &device, const Event &event, const StaffActed &acted,
                             qint64 receivedMs);

private:
    StaffStore &m_staff;
};

} // namespace endcap::server
