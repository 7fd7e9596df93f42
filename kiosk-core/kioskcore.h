// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The core of one kiosk: builds every object in order, connects them, and decides
// nothing. Core's thread. The outside must outlive it.
#pragma once

#include "identity/deviceidentity.h"
#include "link/corestaffdoor.h"
#include "link/linkserver.h"
#include "outside/clock.h"
#include "outside/executor.h"
#include "outside/files.h"
#include "outside/loudspeaker.h"
#include "outside/random.h"
#include "outside/transport.h"
#include "storage/authority.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace endcap
{

/// All that reaches beyond the core's own memory.
struct Outside {
    Clock &clock;
    Random &random;
    Files &files;
    Executor &executor;
    /// A line to the server of that CA, for that device.
    std::function<std::unique_ptr<Transport>(const QUrl &server, const QByteArray &ca,
                                             std::optional<DeviceId> device)>
        connect;
    Loudspeaker *loudspeaker = nullptr; ///< null: this machine has none
};

class EnrolledKiosk;

class KioskCore final : public QObject
{
    Q_OBJECT

public:
    /// @p folder exists, for this user only. Without @p identity the kiosk is not
    /// set up and only says so.
    KioskCore(const Outside &outside, const QString &folder,
              const std::optional<identity::DeviceIdentity> &identity, QObject *parent = nullptr);
    ~KioskCore() override;

    /// Opens what is kept and starts to sync. Storage that fails is tried again;
    /// screens are answered all the while.
    void start();
    /// False when the socket cannot be made.
    bool listen(const QString &socketPath);
    link::Door &door();

Q_SIGNALS:
    /// Staff want the core to begin anew.
    void restartWanted();

private:
    link::CoreStaffDoor::House staffHouse(const Outside &outside);

    std::unique_ptr<EnrolledKiosk> m_kiosk;
    std::unique_ptr<link::CoreStaffDoor> m_staffDoor;
    std::unique_ptr<link::Door> m_door;
    std::unique_ptr<link::LinkServer> m_server;
};

} // namespace endcap
