// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the chapter "ui". All of it is seen from outside, in the pixels of the X
// server, the same way for the kiosk and for Chromium. Each prints its figures; false when
// it could not.
#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/ui/chromium.h"
#include "tests/bench/ui/eye.h"
#include "tests/bench/ui/shop.h"

namespace endcap::bench
{

struct Room {
    Shop &shop;
    Eye &eye;
    Chromium *beside = nullptr; ///< nothing when this machine has none
};

/// Start to a whole page that answers a touch, warm and cold.
bool measureStart(const Room &room);
/// Memory, idle processor and touches, of a page that stands still.
bool measurePage(const Room &room);
/// Frames and processor while something moves.
bool measureFrames(const Room &room);

} // namespace endcap::bench
