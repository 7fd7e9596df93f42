// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page in another language, shape of window or theme, without touching it: the
// page is shown so, photographed and put back. In the screen process, on its main
// thread; returns when the page is as it was.
#pragma once

#include <QByteArray>
#include <QJsonArray>

namespace endcap::probe
{

/// @p wish: "LANGUAGE WIDTH HEIGHT light|dark FILE". What is wrong on the page then, each with
/// the name of its item: words that are cut, things that lie outside of the window; at the
/// end "taken" or "no picture".
QJsonArray posedPicture(const QByteArray &wish);

} // namespace endcap::probe
