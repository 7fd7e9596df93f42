// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drum with everybody's tickets: its rim shows at the page's foot, slips look
// out of it, and a folded copy of the new ticket drops in.
//   from      height at which the copy leaves the ticket, in page coordinates
//   drop      0 to 1: how far the copy has fallen; 1 is out of sight
//   fold      1 to 0.45: how far it is folded
//   falling   whether the copy is to be seen
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: drum

    property real from: 1100
    property real drop: 0
    property real fold: 1
    property bool falling: false
    readonly property real rim: 1352
    readonly property real radius: 1000

    function rimAt(x: real): real {
        return rim + radius - Math.sqrt(radius * radius - (x - 540) * (x - 540));
    }

    width: Theme.pageWidth
    height: Theme.pageHeight
    Accessible.ignored: true

    component Slip: Rectangle {
        id: slip

        property color stroke: Theme.berrySoft

        width: 148
        height: 92
        radius: 12
        color: Theme.surface

        Rectangle {
            x: 18
            y: 20
            width: 60
            height: 10
            radius: 5
            color: slip.stroke
        }

        Rectangle {
            x: 18
            y: 42
            width: 100
            height: 10
            radius: 5
            color: slip.stroke
        }
    }

    Repeater {
        model: [48, 196, 330, 470, 688, 824, 964]

        Slip {
            required property int index
            required property int modelData

            x: modelData - width / 2
            y: drum.rimAt(modelData) - 56 + (index % 3) * 16
            rotation: [-38, -18, 12, -9, 16, -14, 33][index]
            color: index % 3 === 1 ? Theme.goldSoft : index % 3 === 2 ? Theme.berrySoft : Theme.surface
            stroke: index % 3 === 1 ? Theme.goldPale : Theme.mix(Theme.berrySoft, Theme.berry, 0.3)
        }
    }

    Slip {
        id: copy
        visible: drum.falling
        x: 580 - width / 2
        y: drum.from + (drum.rim + 40 - drum.from) * drum.drop
        rotation: 26 * drum.drop
        transform: Scale {
            origin.y: copy.height / 2
            yScale: drum.fold
        }
    }

    Rectangle {
        x: 540 - drum.radius
        y: drum.rim
        width: 2 * drum.radius
        height: width
        radius: drum.radius
        color: Theme.berryDeep
        border.width: 14
        border.color: Theme.mix(Theme.berryDeep, Theme.berryGround, 0.55)
    }
}
