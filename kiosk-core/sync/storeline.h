// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line to the store server: passes every request on and tells what its answer
// says of the line and of the time, whoever asked. Core's thread; does not own
// the transport below.
#pragma once

#include "outside/transport.h"

#include <QObject>

namespace endcap::sync
{

class StoreLine final : public QObject, public Transport
{
    Q_OBJECT

public:
    explicit StoreLine(Transport &below, QObject *parent = nullptr);

    HttpReply send(const HttpAsk &ask) override;
    /// The server's life, as its last answer said.
    std::optional<EpochId> epoch() const { return m_epoch; }

Q_SIGNALS:
    /// The server answered. @p isServing: it knows us and has time for us.
    void heard(bool isServing);
    void heardTime(qint64 serverMs);
    void lost();

private:
    Transport &m_below;
    std::optional<EpochId> m_epoch;
};

} // namespace endcap::sync
