// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what a person could see, touch and hear: every visible item with an
// objectName, where it lies on the display and what it says; and all that is
// written on the screen or said of it to a screen reader. GUI thread.
#pragma once

#include <QJsonArray>

namespace endcap::probe
{

/// Of all windows on show. An entry: name, x, y, w, h (pixels of the display),
/// text ("" when it has none), enabled, touchable.
QJsonArray visibleControls();

/// Every text on show and every accessible name and description.
QJsonArray visibleWords();

} // namespace endcap::probe
