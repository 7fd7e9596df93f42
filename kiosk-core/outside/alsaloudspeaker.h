// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The machine's sound card through ALSA's mixer. A card may be plugged in at any time, so
// it is opened for each call. Core's thread.
#pragma once

#include "outside/loudspeaker.h"

namespace endcap
{

class AlsaLoudspeaker final : public Loudspeaker
{
public:
    AlsaLoudspeaker();

    bool isThere() override;
    bool setVolume(int percent) override;
};

} // namespace endcap
