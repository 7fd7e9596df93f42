// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `endcap-kiosk --session`: the supervisor as a program. Main thread.
#pragma once

namespace endcap
{

struct Options;

/// Runs until SIGTERM, SIGINT or SIGHUP; the exit code of the process.
int runSession(int argc, char **argv, const Options &options);

} // namespace endcap
