// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who this kiosk is: its key, what the store server gave it at enrolment, and the
// server it belongs to. A value; IdentityFolder keeps it. Never logged.
#pragma once

#include "contract/wire/messages.h"

#include <QByteArray>
#include <QUrl>

namespace endcap::identity
{

struct DeviceIdentity {
    wire::EnrolAnswer enrolled;
    SigningSecretKey key;
    QUrl server;             ///< "https://host:port"
    QByteArray ca;           ///< PEM
    qint64 enrolledAtMs = 0; ///< the server's clock then: the first floor of time

    bool operator==(const DeviceIdentity &) const = default;
};

} // namespace endcap::identity
