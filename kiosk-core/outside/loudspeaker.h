// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How loud the machine is. Core's thread.
#pragma once

namespace endcap
{

class Loudspeaker
{
public:
    Loudspeaker() = default;
    Loudspeaker(const Loudspeaker &) = delete;
    Loudspeaker &operator=(const Loudspeaker &) = delete;
    virtual ~Loudspeaker() = default;

    /// Whether there is one whose volume can be set; asked anew each time.
    virtual bool isThere() = 0;
    /// @p percent: 0 to 100. False when nothing took it.
    virtual bool setVolume(int percent) = 0;
};

} // namespace endcap
