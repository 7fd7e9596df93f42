// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One filled star with five points.
//   size   width and height in design pixels
//   color  of the whole
import QtQuick
import QtQuick.Shapes

Shape {
    id: shape

    property real size: 36
    property color color: "black"

    function corners(width: real): var {
        const found = [];
        for (let i = 0; i <= 10; ++i) {
            const far = i % 2 === 0 ? 0.5 : 0.215;
            const angle = Math.PI * (i / 5 - 0.5);
            found.push(Qt.point(width * (0.5 + far * Math.cos(angle)), width * (0.53 + far * Math.sin(angle))));
        }
        return found;
    }

    width: size
    height: size
    Accessible.ignored: true

    ShapePath {
        fillColor: shape.color
        strokeColor: shape.color
        strokeWidth: shape.size * 0.06
        joinStyle: ShapePath.RoundJoin

        PathPolyline {
            path: shape.corners(shape.size)
        }
    }
}
