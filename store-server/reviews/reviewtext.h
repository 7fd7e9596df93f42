// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody wrote, as it may be shown to everybody: letters, blanks and line
// breaks, within bounds. Pure; any thread.
#pragma once

#include <QString>

namespace endcap::server
{

/// Without control characters, marks that turn the direction of other people's text,
/// and what no font has; at most one empty line at a time; never cut inside of what is
/// seen as one letter, and "…" where it was cut.
QString shownText(const QString &written, int letters);
/// The same in one line.
QString shownTitle(const QString &written, int letters);

} // namespace endcap::server
