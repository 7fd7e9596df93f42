// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a language owes a page: no word of it is cut, and when it is read from right to
// left everything stands where a mirror would show it. GUI thread.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace endcap::screentest
{

/// One sentence for each text that ends in an ellipsis now.
QStringList cutWords(const QQuickWindow &window);

/// One sentence for each text, button and picture that does not change sides when the
/// page in the window is mirrored. Leaves the page mirrored as it was.
QStringList notMirrored(const QQuickWindow &window);

} // namespace endcap::screentest
