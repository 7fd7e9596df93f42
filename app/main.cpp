// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// endcap-kiosk: the screen and its supervisor, one program with a word for each part.
#include "app/options.h"
#include "app/outofservicepage.h"
#include "app/screen.h"
#include "app/session/session.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using endcap::Options;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto options = endcap::readOptions(words);
    if (!options) {
        std::fputs(endcap::usage, stderr);
        return 2;
    }
    switch (options->mode) {
    case Options::Mode::Session:
        return endcap::runSession(argc, argv, *options);
    case Options::Mode::Screen:
        return endcap::runScreen(argc, argv, *options);
    case Options::Mode::OutOfService:
        return endcap::runOutOfService(argc, argv, *options);
    case Options::Mode::SelfTest:
        return endcap::runSelfTest(argc, argv);
    }
    return 2;
}
