// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-tour DIR: pictures of every screen in each of its faces. Fails when a
// screen of the flow has none.
#include "tests/tour/pages.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Painting the contact sheet needs fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        qWarning("Usage: endcap-tour DIR");
        return 2;
    }
    endcap::harness::SampleStore sample;
    if (!sample.prepare()) {
        qWarning("The sample store could not be made; see above.");
        return 1;
    }
    endcap::tour::Album album(application.arguments().at(1));
    endcap::tour::takeAttractPages(album, sample);
    endcap::tour::takeVisitPages(album, sample);
    endcap::tour::takeTaskPages(album, sample);
    endcap::tour::takeSystemPages(album, sample);
    return album.finish() ? 0 : 1;
}
