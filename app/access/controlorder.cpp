// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/access/controlorder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace endcap
{

namespace
{

bool isSecondColumn(const ControlPlaces &page, qsizetype control)
{
    return page.fold > 0 && (page.places.at(control).center().x() >= page.fold) != page.mirrored;
}

void sortRow(const ControlPlaces &page, QList<qsizetype>::iterator from,
             QList<qsizetype>::iterator to)
{
    std::stable_sort(from, to, [&](qsizetype a, qsizetype b) {
        const qreal ax = page.places.at(a).center().x();
        const qreal bx = page.places.at(b).center().x();
        return page.mirrored ? ax > bx : ax < bx;
    });
}

// How far away @p there is, when one looks up or down from @p here; sideways counts more.
qreal distance(const QRectF &here, const QRectF &there, bool isDown)
{
    constexpr qreal sidewaysWeight = 2;
    constexpr qreal middleWeight = 0.01; // of two that lie as near, the one straight ahead
    const qreal along = isDown ? there.top() - here.bottom() : here.top() - there.bottom();
    const qreal aside = std::max({0.0, there.left() - here.right(), here.left() - there.right()});
    const qreal middles = qAbs(there.center().x() - here.center().x());
    return std::max(0.0, along) + sidewaysWeight * aside + middleWeight * middles;
}

bool isBeyond(const QRectF &there, const QRectF &here, bool isDown)
{
    return isDown ? there.center().y() > here.bottom() : there.center().y() < here.top();
}

qsizetype nearest(const ControlPlaces &page, qsizetype from, bool isDown)
{
    const QRectF &here = page.places.at(from);
    qsizetype best = -1;
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype at = 0; at < page.places.size(); ++at) {
        const QRectF &there = page.places.at(at);
        if (at == from || !isBeyond(there, here, isDown))
            continue;
        const qreal far = distance(here, there, isDown);
        if (far < least) {
            least = far;
            best = at;
        }
    }
    return best;
}

} // namespace

QList<qsizetype> readingOrder(const ControlPlaces &page)
{
    QList<qsizetype> order(page.places.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const bool aSecond = isSecondColumn(page, a);
        const bool bSecond = isSecondColumn(page, b);
        return aSecond != bSecond ? bSecond : page.places.at(a).top() < page.places.at(b).top();
    });
    // In one row lies whatever has its middle above the bottom of the row's highest.
    for (auto row = order.begin(); row != order.end();) {
        const qreal bottom = page.places.at(*row).bottom();
        const bool isSecond = isSecondColumn(page, *row);
        const auto end = std::find_if(row, order.end(), [&](qsizetype at) {
            return isSecondColumn(page, at) != isSecond || page.places.at(at).center().y() > bottom;
        });
        sortRow(page, row, end);
        row = end;
    }
    std::stable_partition(order.begin(), order.end(),
                          [&](qsizetype at) { return !page.last.contains(at); });
    return order;
}

qsizetype nextControl(const ControlPlaces &page, qsizetype here, Way way)
{
    if (page.places.isEmpty())
        return -1;
    const QList<qsizetype> order = readingOrder(page);
    const Way on = page.mirrored ? Way::Left : Way::Right;
    const bool isForward = way == Way::Down || way == on;
    if (here < 0)
        return isForward ? order.first() : order.last();
    if (way == Way::Up || way == Way::Down) {
        const qsizetype found = nearest(page, here, way == Way::Down);
        return found >= 0 ? found : isForward ? order.first() : order.last();
    }
    const qsizetype at = order.indexOf(here);
    return order.at((at + (isForward ? 1 : order.size() - 1)) % order.size());
}

} // namespace endcap
