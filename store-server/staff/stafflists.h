// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The staff list that each kiosk gets: those of its own store, sealed to its own key
// (PROTOCOL.md, "Staff"). Storage thread.
#pragma once

#include "contract/wire/messages.h"
#include "store-server/outside/random.h"
#include "store-server/storage/devicestore.h"
#include "store-server/storage/staffstore.h"

namespace endcap::server
{

class StaffLists
{
public:
    StaffLists(StaffStore &staff, const SealingSecretKey &ours, Random &random)
        : m_staff(staff), m_ours(ours), m_random(random)
    {
    }

    /// The state of the lists; makes the first one.
    Stored<StaffState> begin();
    /// After any change: every kiosk fetches its list again.
    Stored<void> noteChange();

    /// Nothing when @p device has the newest one, or there never was any.
    Found<wire::StaffBox> boxFor(const Device &device, const std::optional<StaffVersion> &known);

private:
    StaffStore &m_staff;
    SealingSecretKey m_ours;
    Random &m_random;
};

} // namespace endcap::server
