// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the store server who somebody is. Both the claim and the answer are sealed
// past this process. Core's thread; does not own the line.
#pragma once

#include "contract/expected.h"
#include "outside/transport.h"
#include "services/serviceerror.h"

#include <QObject>

namespace endcap::services
{

class Membership final : public QObject
{
    Q_OBJECT

public:
    explicit Membership(Transport &line, QObject *parent = nullptr);

    /// The server's answer, sealed to the visit's reply key. Always finishes; not
    /// tried again: the shopper decides.
    QFuture<Expected<QByteArray, ServiceError>> login(const VisitId &visit,
                                                      const QByteArray &sealed);

private:
    Transport &m_line;
};

} // namespace endcap::services
