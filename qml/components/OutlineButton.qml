// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quieter button: an outline, filled a little while it is pressed.
//   text     its words
//   lines    how many its words may take
//   symbol   icon before the words, or empty
//   stroke   colour of outline and words
//   ground   what lies behind the words
import QtQuick
import Endcap

Touchable {
    id: button

    property string text: ""
    property int lines: 1
    property string symbol: ""
    property color stroke: Theme.ink
    property color ground: "transparent"

    label: text
    around: height / 2
    implicitWidth: words.width + 2 * 52
    implicitHeight: Theme.touch
    width: implicitWidth
    height: implicitHeight

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: button.pressed ? Qt.alpha(button.stroke, 0.18) : button.ground
        border.width: 4
        border.color: button.enabled ? button.stroke : Theme.lineDeep
    }

    Row {
        id: words
        anchors.centerIn: parent
        spacing: 18

        Icon {
            visible: button.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
            name: button.symbol
            color: button.enabled ? button.stroke : Theme.softInk
            size: 44
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.width - 56 - (button.symbol.length > 0 ? 44 + words.spacing : 0))
            lines: button.lines
            lineHeight: 0.95
            text: button.text
            font.weight: Font.DemiBold
            color: button.enabled ? button.stroke : Theme.softInk
        }
    }
}
