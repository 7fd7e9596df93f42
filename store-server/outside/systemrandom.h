// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSL's generator for secrets. Any thread.
#pragma once

#include "store-server/outside/random.h"

namespace endcap::server
{

class SystemRandom final : public Random
{
public:
    QByteArray bytes(int count) override;
};

} // namespace endcap::server
