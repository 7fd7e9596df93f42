// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which keys go from control to control. Left and right go along the way
// one reads, from the last on to the first, so that every control is reached; up and
// down go to the nearest above and below. Pure.
#pragma once

#include <QList>
#include <QRectF>

namespace endcap
{

enum class Way { Up, Down, Left, Right };

struct ControlPlaces {
    QList<QRectF> places;    ///< of the controls, all in one system of coordinates
    bool mirrored = false;   ///< the language is read from right to left
    qreal fold = 0;          ///< where a second column begins; 0: there is one
    QList<qsizetype> last{}; ///< what belongs to every page, not to this one: read at the end
};

/// Row by row, as one reads; the first column wholly before the second; what comes last at
/// the end, wherever it lies.
QList<qsizetype> readingOrder(const ControlPlaces &page);

/// Where @p way leads from control @p here. @p here -1: from nowhere, to the first, or, up
/// and back, to the last. -1 when there is no control at all.
qsizetype nextControl(const ControlPlaces &page, qsizetype here, Way way);

} // namespace endcap
