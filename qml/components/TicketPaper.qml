// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A paper ticket: rounded corners, a notch at each side and a dashed line between
// them where it would be torn. What lies on it are its children.
//   fill, outline, dash  colours of the paper, its edge and the dashed line
//   tear                 height of the dashed line, in design pixels from the top
//   notch, corner        radius of notches and corners
import QtQuick
import QtQuick.Shapes
import Endcap

Item {
    id: ticket

    property color fill: Theme.surface
    property color outline: "transparent"
    property color dash: Theme.lineDeep
    property real tear: height * 0.5
    property real notch: 36
    property real corner: Theme.radius
    property real inset: 56

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: ticket.outline
            strokeWidth: ticket.outline.a > 0 ? 3 : -1
            fillColor: ticket.fill
            startX: ticket.corner
            startY: 0

            PathLine { x: ticket.width - ticket.corner; y: 0 }
            PathArc { x: ticket.width; y: ticket.corner; radiusX: ticket.corner; radiusY: ticket.corner }
            PathLine { x: ticket.width; y: ticket.tear - ticket.notch }
            PathArc { x: ticket.width; y: ticket.tear + ticket.notch; radiusX: ticket.notch; radiusY: ticket.notch; direction: PathArc.Counterclockwise }
            PathLine { x: ticket.width; y: ticket.height - ticket.corner }
            PathArc { x: ticket.width - ticket.corner; y: ticket.height; radiusX: ticket.corner; radiusY: ticket.corner }
            PathLine { x: ticket.corner; y: ticket.height }
            PathArc { x: 0; y: ticket.height - ticket.corner; radiusX: ticket.corner; radiusY: ticket.corner }
            PathLine { x: 0; y: ticket.tear + ticket.notch }
            PathArc { x: 0; y: ticket.tear - ticket.notch; radiusX: ticket.notch; radiusY: ticket.notch; direction: PathArc.Counterclockwise }
            PathLine { x: 0; y: ticket.corner }
            PathArc { x: ticket.corner; y: 0; radiusX: ticket.corner; radiusY: ticket.corner }
        }

        ShapePath {
            strokeColor: ticket.dash
            strokeWidth: 5
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            startX: ticket.inset
            startY: ticket.tear

            PathLine { x: ticket.width - ticket.inset; y: ticket.tear }
        }
    }
}
