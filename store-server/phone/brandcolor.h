// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A store's colour, made readable: contrast is computed (WCAG 2), and a colour that
// would fail is mixed until it holds. Pure; any thread.
#pragma once

#include <QByteArray>

namespace endcap::server
{

struct Rgb {
    int red = 0;
    int green = 0;
    int blue = 0;

    /// Six hex digits; black for anything else.
    static Rgb read(const QByteArray &hex);
    QByteArray hex() const;

    bool operator==(const Rgb &) const = default;
};

/// 1 to 21.
double contrast(const Rgb &one, const Rgb &other);

/// @p color or the nearest one on the way to @p towards that has 4.5 : 1 on @p ground.
Rgb readable(const Rgb &color, const Rgb &ground, const Rgb &towards);

} // namespace endcap::server
