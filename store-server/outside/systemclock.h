// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The machine's own clock. Any thread.
#pragma once

#include "store-server/outside/clock.h"

namespace endcap::server
{

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

} // namespace endcap::server
