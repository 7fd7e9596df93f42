// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three dots that say "working on it"; still when the store wants less motion.
//   running  whether something is awaited
//   color    colour of the dots
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Row {
    id: dots

    property bool running: true
    property color color: Theme.softInk
    property int lit: 0

    spacing: 14
    visible: running
    Accessible.ignored: true

    Timer {
        interval: 360
        repeat: true
        running: dots.running && dots.visible && !Theme.reducedMotion
        onTriggered: dots.lit = (dots.lit + 1) % 3
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: 20
            height: 20
            radius: 10
            color: dots.color
            opacity: Theme.reducedMotion || index === dots.lit ? 1 : 0.35
        }
    }
}
