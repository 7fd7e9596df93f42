// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A badge as a medal: its icon on a disc, and around it a ring that fills as far as
// one is. Gold when it is hers, quiet paper while it is not.
//   name   the icon
//   part   0 to 1, how much of the ring is filled; 1 and earned: a medal
//   earned whether it is hers
//   ring   whether there is a ring at all
import QtQuick
import QtQuick.Shapes
import Endcap

Item {
    id: disc

    required property string name
    property real part: 0
    property bool earned: false
    property bool ring: true
    property color strong: Theme.brand
    property real shown: part

    width: 112
    height: width
    Accessible.ignored: true

    Behavior on shown {
        NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: disc.ring ? disc.width * 0.1 : 0
        radius: width / 2
        color: disc.earned ? Theme.gold : Theme.well
        border.width: disc.earned ? disc.width * 0.035 : 0
        border.color: Theme.goldPale
    }

    Icon {
        anchors.centerIn: parent
        name: disc.name
        color: disc.earned ? Theme.onLight : disc.strong
        size: disc.width * 0.42
    }

    Shape {
        anchors.fill: parent
        visible: disc.ring

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: disc.width * 0.07
            fillColor: "transparent"

            PathAngleArc {
                centerX: disc.width / 2
                centerY: disc.width / 2
                radiusX: disc.width * 0.455
                radiusY: disc.width * 0.455
                startAngle: -90
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: disc.shown > 0 ? Theme.gold : "transparent"
            strokeWidth: disc.width * 0.07
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathAngleArc {
                centerX: disc.width / 2
                centerY: disc.width / 2
                radiusX: disc.width * 0.455
                radiusY: disc.width * 0.455
                startAngle: -90
                sweepAngle: 360 * Math.min(1, disc.shown)
            }
        }
    }
}
