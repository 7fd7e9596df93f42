// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pixelcontrast.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace endcap::screentest
{

namespace
{

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb of)
{
    return 0.2126 * linear(qRed(of)) + 0.7152 * linear(qGreen(of)) + 0.0722 * linear(qBlue(of));
}

/// How often which colour; those that the eye cannot tell apart are one. There is one at
/// a time: its shelves are kept, for there are many tallies and few colours in each.
class Tally final
{
public:
    struct Part {
        QRgb color;
        int count;
    };

    ~Tally()
    {
        for (const int place : m_used)
            shelves()[place] = {};
    }

    void add(QRgb color)
    {
        const int place =
            static_cast<int>((color >> 9 & 0x7c00) | (color >> 6 & 0x3e0) | (color >> 3 & 0x1f));
        Sum &sum = shelves()[place];
        if (sum.count++ == 0)
            m_used.push_back(place);
        sum.red += qRed(color);
        sum.green += qGreen(color);
        sum.blue += qBlue(color);
        ++m_total;
    }

    void add(const QImage &picture, const QRect &place)
    {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            for (int x = place.left(); x <= place.right(); ++x)
                add(row[x]);
        }
    }

    int total() const { return m_total; }

    /// The colours that make up at least @p share of all, most frequent first.
    std::vector<Part> parts(double share) const
    {
        std::vector<Part> found;
        for (const int place : m_used) {
            const Sum &sum = shelves()[place];
            if (sum.count >= share * m_total)
                found.push_back(
                    {qRgb(sum.red / sum.count, sum.green / sum.count, sum.blue / sum.count),
                     sum.count});
        }
        std::ranges::sort(found, std::greater(), &Part::count);
        return found;
    }

private:
    struct Sum {
        int count = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
    };
    static std::vector<Sum> &shelves()
    {
        static std::vector<Sum> all(1 << 15);
        return all;
    }

    std::vector<int> m_used;
    int m_total = 0;
};

std::vector<Tally::Part> partsOf(const QImage &picture, const QRect &place, double share)
{
    Tally tally;
    tally.add(picture, place);
    return tally.parts(share);
}

bool isNear(QRgb one, QRgb other)
{
    constexpr int far = 10;
    return std::abs(qRed(one) - qRed(other)) <= far &&
           std::abs(qGreen(one) - qGreen(other)) <= far &&
           std::abs(qBlue(one) - qBlue(other)) <= far;
}

/// Parts of @p place, each about as wide and high as a letter or two.
QList<QRect> tilesOf(const QRect &place, int lineHeight)
{
    const int side = std::max(48, lineHeight);
    const int across = std::max(1, place.width() / side);
    const int down = std::max(1, place.height() / side);
    QList<QRect> tiles;
    for (int y = 0; y < down; ++y) {
        for (int x = 0; x < across; ++x) {
            const QPoint from(place.width() * x / across, place.height() * y / down);
            const QPoint to(place.width() * (x + 1) / across, place.height() * (y + 1) / down);
            tiles.append(QRect(from, to - QPoint(1, 1)).translated(place.topLeft()));
        }
    }
    return tiles;
}

/// The colour of the letters: what differs most from the ground, is no mere speck, and is
/// met nearly everywhere, which a part of a photograph is not.
std::optional<QRgb> lettersIn(const QImage &picture, const QRect &place, const QList<QRect> &tiles)
{
    constexpr double speck = 0.003;
    constexpr double some = 0.015;
    constexpr double nearlyAll = 0.6;
    const auto parts = partsOf(picture, place, speck);
    if (parts.size() < 2)
        return std::nullopt;
    std::vector<int> met(parts.size());
    int written = 0; // tiles that are not plain
    for (const QRect &tile : tiles) {
        const auto here = partsOf(picture, tile, some);
        if (here.size() < 2)
            continue;
        ++written;
        for (size_t i = 0; i < parts.size(); ++i)
            met[i] += std::ranges::any_of(
                here, [&](const auto &part) { return isNear(part.color, parts[i].color); });
    }
    QRgb letters = parts[1].color;
    double most = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double contrastHere = contrast(parts[i].color, parts[0].color);
        if (met[i] >= nearlyAll * written && contrastHere > most) {
            letters = parts[i].color;
            most = contrastHere;
        }
    }
    return letters;
}

/// The worst contrast of letters of this colour with what lies between them; nothing
/// where there are none, or nothing else.
std::optional<double> worstAround(const QImage &picture, const QRect &tile, QRgb letters)
{
    constexpr double some = 0.005;
    constexpr double much = 0.25; // an edge's mixed pixels are each of another colour
    Tally around;
    int ofLetters = 0;
    for (int y = tile.top(); y <= tile.bottom(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = tile.left(); x <= tile.right(); ++x) {
            if (isNear(row[x], letters))
                ++ofLetters;
            else
                around.add(row[x]);
        }
    }
    if (ofLetters < some * tile.width() * tile.height() || around.total() < some * ofLetters)
        return std::nullopt;
    auto grounds = around.parts(much);
    if (grounds.empty())
        grounds = {around.parts(0).front()};
    return contrast(letters, std::ranges::min(grounds, {}, [&](const Tally::Part &part) {
                                 return contrast(letters, part.color);
                             }).color);
}

} // namespace

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::optional<double> contrastIn(const QImage &picture, const QRect &place, int lineHeight)
{
    const QList<QRect> tiles = tilesOf(place, lineHeight);
    const auto letters = lettersIn(picture, place, tiles);
    if (!letters)
        return std::nullopt;
    std::optional<double> worst;
    for (const QRect &tile : tiles) {
        if (const auto here = worstAround(picture, tile, *letters))
            worst = std::min(*here, worst.value_or(*here));
    }
    return worst;
}

} // namespace endcap::screentest
