// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/shopper.h"
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::World;

void takeSystemPages(Album &album, const harness::SampleStore &sample)
{
    {
        // A kiosk out of its box: no core yet, then a core that nobody enrolled.
        harness::Kiosk kiosk;
        if (!kiosk.startDisplay() || !kiosk.startScreen()) {
            album.miss(u"starting"_s);
            return;
        }
        album.takeAtOnce(kiosk.screen(), u"starting"_s, u"startingScreen"_s);
        kiosk.startCore();
        album.takeFull(kiosk.screen(), u"not-set-up"_s, u"notSetUpScreen"_s);
    }
    {
        World world(sample);
        if (!world.start()) {
            album.miss(u"out-of-service"_s);
            return;
        }
        world.kiosk().killCore();
        album.takeDark(world.screen(), u"out-of-service"_s, u"outOfServiceScreen"_s);
        world.kiosk().setDiskFull(true);
        world.restartCore();
        album.takeFull(world.screen(), u"storage-failed"_s, u"storageFailedScreen"_s);
    }
}

} // namespace endcap::tour
