// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quieter button: an outline, filled a little while it is pressed. Words that need
// more room are written smaller, and on two lines before any of them is lost.
//   text     its words
//   symbol   icon before the words, or empty
//   stroke   colour of outline and words
//   ground   what lies behind the words
import QtQuick
import Endcap

Touchable {
    id: button

    property string text: ""
    property string symbol: ""
    property color stroke: Theme.ink
    property color ground: "transparent"
    readonly property real markWidth: symbol.length > 0 ? 44 + words.spacing : 0
    readonly property real room: width - 56 - markWidth
    readonly property bool stacked: natural.advanceWidth * Theme.tinySize / Theme.bodySize > room

    label: text
    around: height / 2
    implicitWidth: markWidth + Math.ceil(natural.advanceWidth) + 2 * 52
    implicitHeight: Theme.touch
    width: implicitWidth
    height: implicitHeight

    TextMetrics {
        id: natural
        font.family: Theme.textFamily
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
        text: button.text
    }

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
        // Two lines rarely fill all of their room.
        anchors.horizontalCenterOffset: button.stacked ? (button.room - said.contentWidth) / 2 : 0
        spacing: 18

        Icon {
            visible: button.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
            name: button.symbol
            color: button.enabled ? button.stroke : Theme.softInk
            size: 44
        }

        Label {
            id: said
            anchors.verticalCenter: parent.verticalCenter
            // Its own implicit width is reckoned anew while it is asked for: a loop.
            width: button.stacked ? button.room : Math.min(Math.ceil(natural.advanceWidth) + 1, button.room)
            size: button.stacked ? Theme.smallSize : Theme.bodySize
            lines: button.stacked ? 2 : 1
            lineHeight: 0.95
            text: button.text
            font.weight: Font.DemiBold
            color: button.enabled ? button.stroke : Theme.softInk
        }
    }
}
