// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs that draw: one visit, the self-test. Main thread.
#pragma once

namespace endcap
{

struct Options;

/// What Qt reads from the environment; before any QGuiApplication.
void setScreenEnvironment();

/// `--screen`: ends with 0 when the visit is over.
int runScreen(int argc, char **argv, const Options &options);

/// `--self-test`: loads every QML file of the house and shows the first page. 0 when
/// none had anything to complain of.
int runSelfTest(int argc, char **argv);

} // namespace endcap
