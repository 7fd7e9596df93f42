// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sends the oldest waiting events once and takes the server's word for what it
// has. Touches only the outbox. Core's thread; does not own what it is given.
#pragma once

#include "storage/outbox.h"
#include "sync/run.h"
#include "sync/storeline.h"

#include <functional>

namespace endcap::sync
{

/// Who vouches for the events.
struct Signer {
    DeviceId device;
    SigningSecretKey key;
};

class Pusher final : public Run
{
    Q_OBJECT

public:
    Pusher(StoreLine &line, storage::Outbox &outbox, const Signer &signer,
           std::function<qint64()> nowMs, QObject *parent = nullptr);

    void start() override;

private:
    RunEnd take(const Expected<HttpAnswer, TransportError> &answer);

    StoreLine &m_line;
    storage::Outbox &m_outbox;
    Signer m_signer;
    std::function<qint64()> m_nowMs;
};

} // namespace endcap::sync
