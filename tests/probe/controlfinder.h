// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what a person could see and touch: every visible item with an
// objectName, where it lies on the display and what it says. GUI thread.
#pragma once

#include <QJsonArray>

namespace endcap::probe
{

/// Of all windows on show. An entry: name, x, y, w, h (pixels of the display),
/// text ("" when it has none), enabled.
QJsonArray visibleControls();

} // namespace endcap::probe
