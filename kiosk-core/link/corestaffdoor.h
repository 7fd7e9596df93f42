// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real StaffDoor: the words of staff mode, handed to Maintenance and to the house,
// once the token holds. Decides nothing. Core's thread; does not own the service.
#pragma once

#include "link/staffdoor.h"
#include "services/maintenance.h"

#include <functional>

namespace endcap::link
{

class CoreStaffDoor final : public StaffDoor
{
public:
    struct Services {
        services::Maintenance &maintenance;
        services::StaffRoster &roster;
        services::PinLock &lock;
    };
    /// What the door asks of the house.
    struct House {
        std::function<StaffDesk()> desk;
        std::function<QFuture<SyncEnd>()> sync;
        std::function<void()> setVolume; ///< another one is kept now
        std::function<void()> restart;
    };

    /// Without @p services the kiosk is not set up, and nobody can be let in.
    CoreStaffDoor(std::optional<Services> services, House house);

    StaffGate gate() override;
    QFuture<StaffEntry> enter(QByteArray pin) override;
    Done leave(const StaffToken &token) override;
    Done stay(const StaffToken &token) override;
    Expected<StaffDesk, AskError> desk(const StaffToken &token) override;
    QFuture<Expected<StaffSync, AskError>> sync(const StaffToken &token) override;
    Done keepTest(const StaffToken &token, const QString &device, bool isPassed) override;
    Done setVolume(const StaffToken &token, int percent) override;
    Done clean(const StaffToken &token) override;
    Done restart(const StaffToken &token, bool isKiosk) override;

private:
    bool isInside(const StaffToken &token) const;
    Done noted(const StaffToken &token, const QString &action, const QString &outcome);

    std::optional<Services> m_services;
    House m_house;
};

} // namespace endcap::link
