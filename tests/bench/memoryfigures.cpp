// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"
#include "tests/bench/ui/processes.h"

#include "tests/harness/shopper.h"
#include "tests/harness/world.h"

namespace endcap::bench
{

using namespace Qt::StringLiterals;

namespace
{

struct Memory {
    double core = 0;
    double supervisor = 0;
    double screen = 0;
    double server = 0;
};

Memory memoryNow(harness::World &world)
{
    const auto screens = world.screen().processes();
    const auto of = [](qint64 pid) { return memoryOf({pid}).value_or(0); };
    return {of(world.kiosk().core().pid()), of(world.kiosk().session().pid()),
            screens.isEmpty() ? 0 : of(screens.last()), of(world.server().pid())};
}

void printPair(const QString &process, double later, double first)
{
    print({process + u", memory after ten visits"_s,
           u"MiB"_s,
           {later},
           u"the same at the first attract page"_s,
           {first}});
}

} // namespace

bool measureMemory(const harness::SampleStore &sample)
{
    harness::World world(sample);
    if (!world.start())
        return false;
    QTest::qWait(3000);
    const Memory first = memoryNow(world);
    harness::Shopper shopper(world.screen(), u"3105550199"_s, u"+13105550199"_s);
    for (int i = 0; i < 10; ++i) {
        if (!shopper.arrive() || !shopper.enterDrawing() || !shopper.checkIn() || !shopper.leave())
            return false;
    }
    QTest::qWait(3000);
    const Memory later = memoryNow(world);
    printPair(u"core"_s, later.core, first.core);
    printPair(u"screen"_s, later.screen, first.screen);
    printPair(u"supervisor"_s, later.supervisor, first.supervisor);
    printPair(u"store server"_s, later.server, first.server);
    return true;
}

} // namespace endcap::bench
