// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys beyond the six, for who listens. A listening unit has them, or a keyboard; what they
// do can also be chosen on the screen, with the six. Pure.
#pragma once

#include <optional>

namespace endcap
{

enum class SpeechWish {
    Switch, ///< on, or off
    Repeat,
    Slower,
    Faster,
    Darken, ///< the screen, or light again
    Quieter,
    Louder,
    PlugIn, ///< a unit with a jack reports the plug as a key
    PullOut,
};

/// What a Qt::Key asks for, if it asks for anything.
std::optional<SpeechWish> speechWishOf(int key);

} // namespace endcap
