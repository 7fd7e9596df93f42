// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's word of a prize: a proven visit only.
//   won  what there is to tell
import QtQuick
import Endcap

Touchable {
    id: ribbon

    required property WonController won
    readonly property bool hers: won.reason === WonController.Hers

    objectName: "wonRibbon"
    width: Theme.contentWidth
    height: Theme.touch
    label: words.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: ribbon.pressed ? Theme.mix(Theme.goldSoft, Theme.gold, 0.4) : Theme.goldSoft
    }

    Icon {
        id: cup
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        name: ribbon.hers ? "trophy" : "info"
        color: Theme.goldInk
        size: 52
    }

    Label {
        id: words
        anchors { left: cup.right; leftMargin: 28; right: go.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
        text: ribbon.hers ? qsTr("You won: %1. See how you get it.").arg(ribbon.won.prize) : qsTr("About the prize your ticket was drawn for")
        font.weight: Font.DemiBold
        color: Theme.goldInk
    }

    Icon {
        id: go
        anchors { right: parent.right; rightMargin: 36; verticalCenter: parent.verticalCenter }
        name: "chevron-right"
        color: Theme.goldInk
        size: 48
    }
}
