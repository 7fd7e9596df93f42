// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paper that falls once and is gone; the same pieces on the same ways each time. With
// less motion there is none.
//   fall()  lets it fall
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: sky

    property real time: 0
    readonly property int pieces: 36
    readonly property list<color> colors: [Theme.gold, Theme.berry, Theme.blue, Theme.brand, Theme.goldPale]

    function fall() {
        if (!Theme.reducedMotion)
            falling.restart();
    }

    visible: falling.running
    clip: true
    Accessible.ignored: true

    Repeater {
        model: sky.pieces

        Rectangle {
            required property int index
            // Spread by the golden ratio: even to the eye, and no chance in it.
            readonly property real lane: (index * 0.618034) % 1
            readonly property real late: (index * 0.381966) % 0.45

            x: lane * (sky.width - width) + Math.sin(sky.time * 7 + index) * 46
            y: -height + (sky.height + height) * Math.max(0, sky.time - late) / 0.55
            width: 22 + index % 3 * 8
            height: 34 - index % 3 * 8
            radius: 6
            rotation: index * 40 + sky.time * (index % 2 ? 420 : -360)
            color: sky.colors[index % sky.colors.length]
        }
    }

    NumberAnimation {
        id: falling
        target: sky
        property: "time"
        from: 0
        to: 1.1
        duration: 2200
    }
}
