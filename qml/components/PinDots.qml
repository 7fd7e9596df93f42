// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many digits of the PIN are typed, never which ones.
//   count   digits typed
//   places  dots shown at least
//   wrong   the last try did not match
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Row {
    id: dots

    property int count: 0
    property int places: 4
    property bool wrong: false

    LayoutMirroring.enabled: false // digits are typed from the left in every language
    spacing: 36
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digit(s) typed", "", count)

    Repeater {
        model: Math.max(dots.places, dots.count)

        Rectangle {
            required property int index
            readonly property bool filled: index < dots.count

            width: 52
            height: 52
            radius: 26
            color: filled ? Theme.ink : Theme.surface
            border.width: 4
            border.color: dots.wrong ? Theme.berry : filled ? Theme.ink : Theme.lineDeep
        }
    }
}
