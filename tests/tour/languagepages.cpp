// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/world.h"
#include "tests/tour/pages.h"

namespace endcap::tour
{

using namespace Qt::StringLiterals;
using harness::World;

void takeLanguagePages(Album &album, const harness::SampleStore &sample)
{
    World world(sample);
    if (!world.start()) {
        album.miss(u"language"_s);
        return;
    }
    harness::Screen &screen = world.screen();
    screen.tap(u"beginButton"_s);
    screen.waitFor(u"identifyScreen"_s);
    screen.tapDigits(u"key"_s, u"212555"_s);
    screen.tap(u"accessPill"_s);
    album.takeDark(screen, u"access"_s, u"accessSheet"_s);
    screen.tap(u"accessLeave"_s);
    screen.tap(u"languagePill"_s);
    album.takeDark(screen, u"language"_s, u"languageSheet"_s);
    // Nothing typed is lost.
    screen.tap(u"language-es"_s);
    screen.tapDigits(u"key"_s, u"0142"_s);
    album.take(screen, u"language-changed"_s, u"identifyScreen"_s);
}

} // namespace endcap::tour
