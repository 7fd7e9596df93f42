// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other people's words, made fit for the screen: of one line, of a bounded length,
// without characters that steer. Pure; any thread.
#pragma once

#include <QString>

namespace endcap
{

/// A name or a headline: control and direction characters are dropped, white space
/// becomes one blank, and what is longer than @p letters ends with an ellipsis.
QString displayText(const QString &text, int letters = 200);

/// The first letter as people see it, in upper case ("M"); empty for no letters.
QString initialOf(const QString &text);

} // namespace endcap
