// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-bench [screen|memory|durable|sync|draw|search|reviews|ui|visits]: all figures, or
// those of one chapter.
#include "tests/bench/figures.h"

#include <QCoreApplication>

using namespace endcap;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList wanted = application.arguments().mid(1);
    harness::SampleStore sample;
    if (!sample.prepare()) {
        qWarning("The sample store could not be made; see above.");
        return 1;
    }
    struct Chapter {
        const char *name;
        bool (*measure)(const harness::SampleStore &);
    };
    constexpr Chapter chapters[]{
        {"screen", bench::measureScreen},      {"memory", bench::measureMemory},
        {"durable", bench::measureDurability}, {"sync", bench::measureSync},
        {"draw", bench::measureDraw},          {"search", bench::measureSearch},
        {"reviews", bench::measureReviews},    {"ui", bench::measureUi},
        {"visits", bench::measureVisits}};
    bool isComplete = true;
    for (const Chapter &chapter : chapters) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(chapter.name)))
            continue;
        if (!chapter.measure(sample)) {
            qWarning("The chapter \"%s\" has no figures; see above.", chapter.name);
            isComplete = false;
        }
    }
    return isComplete ? 0 : 1;
}
