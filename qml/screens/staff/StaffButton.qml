// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A square of the desk that leads somewhere: icon above words.
//   symbol, text  icon and words
import QtQuick
import Endcap

Touchable {
    id: button

    property string symbol: ""
    property string text: ""

    label: text
    width: (Theme.contentWidth - 2 * Theme.gap) / 3
    height: 196

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.pressed ? Theme.line : Theme.well
    }

    Column {
        anchors.centerIn: parent
        spacing: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.symbol
            color: Theme.ink
            size: 64
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: button.width - 32
            horizontalAlignment: Text.AlignHCenter
            text: button.text
            size: 34
            font.weight: Font.DemiBold
        }
    }
}
