// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word in a pill that is chosen or not.
//   text    its word
//   chosen  whether it is
import QtQuick
import Endcap

Touchable {
    id: pill

    property string text: ""
    property bool chosen: false

    label: text
    around: height / 2
    implicitWidth: word.implicitWidth + 64
    width: implicitWidth
    height: 96
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: pill.chosen ? Theme.ink : pill.pressed ? Theme.line : Theme.surface
        border.width: pill.chosen ? 0 : 2
        border.color: Theme.lineDeep
    }

    Label {
        id: word
        anchors.centerIn: parent
        text: pill.text
        size: 34
        font.weight: Font.DemiBold
        color: pill.chosen ? Theme.onStrong : Theme.ink
    }
}
