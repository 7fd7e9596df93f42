// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

#include <QMap>
#include <QSet>

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using harness::World;

void takeAttractPages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"attract"_s);
        return;
    }
    harness::Screen &screen = world.screen();
    album.takeFull(screen, u"attract-slide"_s, u"posterHeadline"_s);
    // The loop turns until each kind of poster was there, each at most twice.
    QSet<QString> seen{screen.text(u"posterHeadline"_s)};
    QMap<QString, int> taken{{u"slide"_s, 1}};
    for (int i = 0; i < 16; ++i) {
        QString headline;
        const bool isNew = harness::waitUntil(
            [&] {
                headline = screen.text(u"posterHeadline"_s);
                return !headline.isEmpty() && !seen.contains(headline);
            },
            20s);
        if (!isNew)
            break;
        seen.insert(headline);
        QTest::qWait(600); // the cross-fade
        const QString kind = screen.shows(u"offerPrice"_s)    ? u"offer"_s
                             : screen.shows(u"posterPrize"_s) ? u"drawing"_s
                                                              : u"slide"_s;
        if (++taken[kind] > 2)
            continue;
        if (taken[kind] == 1)
            album.takeFull(screen, u"attract-"_s + kind, u"attractScreen"_s);
        else
            album.takeAtOnce(screen, u"attract-"_s + kind, u"attractScreen"_s);
    }

    world.server().stopCampaigns();
    album.takeFull(screen, u"attract-empty"_s, u"welcomePoster"_s);
}

} // namespace endcap::tour
