// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSL's generator, seeded by the kernel. Core's thread.
#pragma once

#include "outside/random.h"

namespace endcap
{

class OpenSslRandom final : public Random
{
public:
    QByteArray bytes(qsizetype count) override;
};

} // namespace endcap
