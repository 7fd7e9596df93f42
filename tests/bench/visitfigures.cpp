// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"
#include "tests/bench/figures.h"

#include "tests/bench/shelves.h"
#include "tests/bench/ui/processes.h"

namespace endcap::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int few = 10;
constexpr int many = 1000;

// What endcap-bench-visitor calls a visit, @p count times.
bool makeVisits(const Shelves &shelves, int first, int count)
{
    harness::Process visitor;
    return visitor.start(
               QString::fromUtf8(ENDCAP_VISITOR_PROGRAM),
               {shelves.kiosk.socket(), QString::number(first), QString::number(count)}) &&
           visitor.waitForOutput(QRegularExpression(u"visits: \\d+"_s), 15min).hasMatch();
}

// When the store server has all of it and the core has nothing left to do.
std::optional<double> memoryAtRest(Shelves &shelves)
{
    link::LinkClient client(shelves.kiosk.socket());
    client.open();
    const bool isSent = harness::waitUntil(
        [&] {
            const auto line = client.line();
            QTest::qWait(200);
            return line.isFinished() && line.result() && line.result()->waiting == 0;
        },
        2min);
    QTest::qWait(3000);
    return isSent ? memoryOf({shelves.kiosk.core().pid()}) : std::nullopt;
}

} // namespace

bool measureVisits(const harness::SampleStore &sample)
{
    Shelves shelves;
    if (!shelves.start(sample, {}, {}) || !makeVisits(shelves, 0, few))
        return false;
    const auto early = memoryAtRest(shelves);
    QElapsedTimer clock;
    clock.start();
    if (!early || !makeVisits(shelves, few, many - few))
        return false;
    const double took = milliseconds(clock) / (many - few);
    const auto late = memoryAtRest(shelves);
    if (!late)
        return false;
    print({u"core, memory (PSS) after a thousand visits"_s,
           u"MiB"_s,
           {*late},
           u"the same after ten"_s,
           {*early},
           {{Goal::What::Ratio, 1.05}}});
    print({u"one of those visits, without a shopper's pauses"_s, u"ms"_s, {took}, {}, {}});
    return true;
}

} // namespace endcap::bench
