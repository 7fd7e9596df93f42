// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well the letters in a part of a picture stand out from what lies around them, from
// its pixels alone: nothing is known of what was meant to be there. Where the ground
// changes, its worst place counts. GUI thread.
#pragma once

#include <QImage>
#include <QRect>

#include <optional>

namespace endcap::screentest
{

/// WCAG 2: 1 to 21.
double contrast(QRgb one, QRgb other);

/// The least contrast of letters and ground in this part of a picture (Format_RGB32);
/// nothing where there is but one colour. @p lineHeight: of its letters, in pixels.
std::optional<double> contrastIn(const QImage &picture, const QRect &place, int lineHeight);

} // namespace endcap::screentest
