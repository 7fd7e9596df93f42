// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// POST /v1/push: checks form, sizes, chain and signature of a batch before the
// inbox takes it. Storage thread.
#pragma once

#include "store-server/api/answer.h"
#include "store-server/apply/inbox.h"
#include "store-server/outside/clock.h"

namespace endcap::server
{

class Pushes
{
public:
    Pushes(Database &database, const SealingSecretKey &sealKey, const Clock &clock);

    Answer take(const Device &device, const QByteArray &body);

private:
    Inbox m_inbox;
    const Clock &m_clock;
};

} // namespace endcap::server
