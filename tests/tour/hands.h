// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several chapters do to a world: hold a code before the scanner until it was read,
// and a core that hangs for a moment. The tour's thread.
#pragma once

#include "tests/harness/waiting.h"
#include "tests/harness/world.h"

#include <csignal>

namespace endcap::tour
{

// Scans, and once more where a busy machine tore the keys apart, until it is on screen.
inline void scan(harness::World &world, const QString &code, const QString &name,
                 const QString &part = {})
{
    for (int tries = 0; tries < 4; ++tries) {
        world.kiosk().display().scan(code);
        const auto isThere = [&] {
            return world.screen().shows(name) && world.screen().text(name).contains(part);
        };
        if (harness::waitUntil(isThere, std::chrono::seconds(8)))
            return;
    }
    qWarning("A scan did not bring \"%s\"", qUtf8Printable(name));
}

inline void holdCore(harness::World &world, bool isHeld)
{
    ::kill(static_cast<pid_t>(world.kiosk().core().pid()), isHeld ? SIGSTOP : SIGCONT);
}

} // namespace endcap::tour
