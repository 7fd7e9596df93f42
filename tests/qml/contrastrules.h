// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether what is written can be read, on light and on dark paper: every text that can be
// seen is looked up in a picture of the window (pixelcontrast.h). GUI thread.
#pragma once

#include "tests/qml/kioskonscreen.h"

#include <QStringList>

namespace endcap::screentest
{

inline constexpr double leastContrast = 4.5;
inline constexpr double leastContrastInTheDark = 7;

/// One sentence for each text on the page that is too faint on light or on dark paper. The
/// page is left as it was; a face that this process has judged before is not judged again.
/// What moves is left out.
QStringList faintWords(KioskOnScreen &kiosk);

/// How many texts were judged so far.
int judgedWords();

} // namespace endcap::screentest
