// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/uifigures.h"

#include "tests/bench/figures.h"

namespace endcap::bench
{

bool measureUi(const harness::SampleStore &sample)
{
    Shop shop;
    if (!shop.start(sample))
        return false;
    Eye eye(shop.display());
    if (!eye.isOpen())
        return false;
    Chromium chromium;
    const bool hasBeside = Chromium::isThere();
    if (!hasBeside)
        qWarning("There is no Chromium here: nothing stands beside our own figures.");
    const Room room{shop, eye, hasBeside ? &chromium : nullptr};
    // All are tried, whatever became of the one before.
    const bool started = measureStart(room);
    const bool stood = measurePage(room);
    const bool moved = measureFrames(room);
    return started && stood && moved && hasBeside;
}

} // namespace endcap::bench
