// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may open this kiosk's staff mode, with or without the line: the newest list that
// the store server sealed to this device. Core's thread; does not own the store.
#pragma once

#include "contract/domain/stafflist.h"
#include "storage/staffstore.h"

#include <optional>

namespace endcap::services
{

class StaffRoster
{
public:
    StaffRoster(storage::StaffStore &store, const DeviceId &device, const SigningSecretKey &key);

    /// Of the list that is here and can be read; the server sends another one.
    std::optional<StaffVersion> version();
    /// Nothing when there is none that this device can open.
    std::optional<StaffList> list();
    /// False when it is not for this device, or could not be kept; then the list of
    /// before holds.
    bool take(const wire::StaffBox &box);

private:
    std::optional<StaffList> opened(const wire::StaffBox &box) const;

    storage::StaffStore &m_store;
    DeviceId m_device;
    SealingSecretKey m_key;
};

} // namespace endcap::services
