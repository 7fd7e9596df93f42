// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-tour DIR [CHAPTER...]: pictures of every screen in each of its faces, or of
// the named chapters alone. Fails when a screen of the flow has none.
#include "tests/tour/pages.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Painting the contact sheet needs fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    constexpr struct {
        const char *name;
        void (*take)(endcap::tour::Album &, const endcap::harness::SampleStore &);
    } chapters[]{
        {"attract", endcap::tour::takeAttractPages},   {"visit", endcap::tour::takeVisitPages},
        {"task", endcap::tour::takeTaskPages},         {"find", endcap::tour::takeFindPages},
        {"draw", endcap::tour::takeDrawPages},         {"join", endcap::tour::takeJoinPages},
        {"quests", endcap::tour::takeQuestPages},      {"offers", endcap::tour::takeOfferPages},
        {"reviews", endcap::tour::takeReviewPages},    {"slips", endcap::tour::takeSlipPages},
        {"language", endcap::tour::takeLanguagePages}, {"staff", endcap::tour::takeStaffPages},
        {"phone", endcap::tour::takePhonePages},       {"system", endcap::tour::takeSystemPages}};
    if (application.arguments().size() < 2) {
        qWarning("Usage: endcap-tour DIR [CHAPTER...]");
        for (const auto &chapter : chapters)
            qWarning("    %s", chapter.name);
        return 2;
    }
    const QStringList wanted = application.arguments().mid(2);
    endcap::harness::SampleStore sample;
    if (!sample.prepare()) {
        qWarning("The sample store could not be made; see above.");
        return 1;
    }
    endcap::tour::Album album(application.arguments().at(1));
    for (const auto &chapter : chapters) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(chapter.name)))
            chapter.take(album, sample);
    }
    return album.finish() ? 0 : 1;
}
