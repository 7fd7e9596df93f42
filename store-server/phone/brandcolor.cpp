// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store-server/phone/brandcolor.h"

#include <algorithm>
#include <cmath>

namespace endcap::server
{

namespace
{

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const Rgb &color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

Rgb Rgb::read(const QByteArray &hex)
{
    bool isNumber = false;
    const uint value = hex.toUInt(&isNumber, 16);
    if (!isNumber || hex.size() != 6)
        return {};
    return {static_cast<int>(value >> 16U), static_cast<int>(value >> 8U & 0xffU),
            static_cast<int>(value & 0xffU)};
}

QByteArray Rgb::hex() const
{
    const int value = red * 0x10000 + green * 0x100 + blue;
    return QByteArray::number(value, 16).rightJustified(6, '0');
}

double contrast(const Rgb &one, const Rgb &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

Rgb readable(const Rgb &color, const Rgb &ground, const Rgb &towards)
{
    constexpr int steps = 32;
    Rgb mixed = color;
    for (int step = 1; step <= steps && contrast(mixed, ground) < 4.5; ++step) {
        const auto mix = [&](int from, int to) { return from + (to - from) * step / steps; };
        mixed = {mix(color.red, towards.red), mix(color.green, towards.green),
                 mix(color.blue, towards.blue)};
    }
    return mixed;
}

} // namespace endcap::server
