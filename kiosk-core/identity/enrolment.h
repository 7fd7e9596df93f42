// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One attempt to become a kiosk of a store server with a one-time code. Lives for
// this attempt; start it once. Core's thread; does not own what it is given.
#pragma once

#include "contract/expected.h"
#include "identity/identityfolder.h"
#include "outside/clock.h"
#include "outside/transport.h"

#include <QObject>
#include <QPromise>

namespace endcap::identity
{

enum class EnrolError {
    Unreachable, ///< no answer, or not from the server of this CA
    BadCode,     ///< wrong, used, or too old
    Refused,     ///< the server said no for another reason
    NotKept,     ///< the answer could not be saved; the code is spent
};

struct EnrolPlan {
    QString code;
    QUrl server;
    QByteArray ca; ///< PEM
};

class Enrolment final : public QObject
{
    Q_OBJECT

public:
    Enrolment(Transport &transport, IdentityFolder &folder, Clock &clock, Random &random,
              EnrolPlan plan, QObject *parent = nullptr);

    QFuture<Expected<DeviceIdentity, EnrolError>> start();

private:
    void finish(const Expected<DeviceIdentity, EnrolError> &result);
    Expected<DeviceIdentity, EnrolError> taken(const Expected<HttpAnswer, TransportError> &answer,
                                               const SigningSecretKey &key);

    Transport &m_transport;
    IdentityFolder &m_folder;
    Clock &m_clock;
    Random &m_random;
    EnrolPlan m_plan;
    QPromise<Expected<DeviceIdentity, EnrolError>> m_promise;
};

} // namespace endcap::identity
