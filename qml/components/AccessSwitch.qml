// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One choice that is on or off: the whole row is the switch, and where its knob stands is
// said in a word as well.
//   symbol, text, note  icon, name and one plain sentence
//   on                  whether it is; whoever owns the choice changes it when triggered
import QtQuick
import Endcap

Touchable {
    id: row

    property string symbol: ""
    property string text: ""
    property string note: ""
    property bool on: false

    label: text + ". " + note
    height: 152
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.pressed ? Theme.line : row.on ? Theme.brandSoft : Theme.surface
        border.width: row.on ? 5 : 2
        border.color: row.on ? Theme.brand : Theme.lineDeep
    }

    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        name: row.symbol
        color: row.on ? Theme.brand : Theme.softInk
        size: 64
    }

    Column {
        anchors { left: mark.right; leftMargin: 32; right: word.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
        spacing: 4

        Label {
            width: parent.width
            text: row.text
            size: 42
            font.weight: Font.DemiBold
        }

        Label {
            width: parent.width
            text: row.note
            size: Theme.smallSize
            lines: 2
            lineHeight: 0.98
            color: Theme.softInk
        }
    }

    Label {
        id: word
        anchors { right: track.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
        text: row.on ? qsTr("On", "a switch") : qsTr("Off", "a switch")
        size: 34
        font.weight: Font.DemiBold
        color: row.on ? Theme.brand : Theme.softInk
    }

    Rectangle {
        id: track
        anchors { right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }
        width: 128
        height: 72
        radius: height / 2
        color: row.on ? Theme.brand : Theme.well
        border.width: row.on ? 0 : 4
        border.color: Theme.softInk

        Rectangle {
            readonly property real way: parent.width - width - 10
            anchors.verticalCenter: parent.verticalCenter
            x: row.on === Theme.mirrored ? 10 : way
            width: 52
            height: 52
            radius: height / 2
            color: row.on ? Theme.onStrong : Theme.softInk

            Behavior on x {
                enabled: !Theme.reducedMotion
                NumberAnimation { duration: Theme.quick; easing.type: Theme.easing }
            }
        }
    }
}
