// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every page owes the person in front of it, measured on the page itself:
// targets a finger can hit, letters one can read, nothing outside of the page, no
// words cut by accident. GUI thread.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace endcap::screentest
{

inline constexpr int smallestTarget = 96;
inline constexpr int smallestLetters = 28;

/// One sentence for each rule that the page in the window breaks now.
QStringList brokenRules(const QQuickWindow &window);

} // namespace endcap::screentest
