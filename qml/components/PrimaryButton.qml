// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one strong button of a page.
//   text     its words
//   symbol   icon before the words, or empty
//   fill     its colour; letters are `letters`
//   held     true while something around it is pressed that means the same
//   busy     true while an answer is awaited: the words stay, it cannot be pressed again
import QtQuick
import Endcap

Touchable {
    id: button

    property string text: ""
    property string symbol: ""
    property color fill: Theme.brand
    property color letters: Theme.onStrong
    property real letterSize: 42
    property bool held: false
    property bool busy: false
    readonly property color shownLetters: enabled || busy ? letters : Theme.softInk

    label: text
    around: height / 2
    implicitWidth: words.width + 2 * Theme.margin
    implicitHeight: 128
    width: implicitWidth
    height: implicitHeight
    enabled: !busy

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: !button.enabled && !button.busy ? Theme.line
             : button.pressed || button.held ? Theme.pressed(button.fill) : button.fill
    }

    Row {
        id: words
        anchors.centerIn: parent
        spacing: 20

        Icon {
            visible: button.symbol.length > 0
            anchors.verticalCenter: parent.verticalCenter
            name: button.symbol
            color: button.shownLetters
            size: 48
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.width - 64 - (button.symbol.length > 0 ? 48 + words.spacing : 0))
            text: button.text
            size: button.letterSize
            font.family: Theme.textFamily
            font.weight: Font.DemiBold
            color: button.shownLetters
        }
    }
}
