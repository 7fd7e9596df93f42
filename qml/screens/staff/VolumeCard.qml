// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How loud the kiosk is, in steps of ten.
//   desk  says it and sets it
import QtQuick
import Endcap

Card {
    id: card

    required property StaffDeskController desk

    width: Theme.contentWidth
    height: 152

    Icon {
        id: symbol
        anchors { left: parent.left; leftMargin: 32; verticalCenter: parent.verticalCenter }
        name: "volume-2"
        color: Theme.softInk
        size: 48
    }

    Column {
        anchors { left: symbol.right; leftMargin: 20; right: softer.left; rightMargin: 20; verticalCenter: parent.verticalCenter }

        Label {
            width: parent.width
            text: qsTr("Volume")
            size: 34
            font.weight: Font.DemiBold
        }

        Label {
            objectName: "volumeNote"
            width: parent.width
            visible: text.length > 0
            text: card.desk.failed ? qsTr("It could not be kept.") : card.desk.known && !card.desk.hasLoudspeaker ? qsTr("No loudspeaker found") : ""
            size: Theme.tinySize
            color: card.desk.failed ? Theme.berry : Theme.softInk
        }
    }

    OutlineButton {
        id: softer
        objectName: "softerButton"
        anchors { right: shown.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
        width: 112
        height: 104
        label: qsTr("Softer")
        symbol: "minus"
        enabled: card.desk.known && card.desk.volume > 0
        onTriggered: card.desk.setVolume(card.desk.volume - 10)
    }

    Label {
        id: shown
        objectName: "volumeLabel"
        anchors { right: louder.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
        width: 152
        horizontalAlignment: Text.AlignHCenter
        text: card.desk.known ? qsTr("%1 %").arg(card.desk.volume) : "…"
        size: 44
        font.weight: Font.DemiBold
    }

    OutlineButton {
        id: louder
        objectName: "louderButton"
        anchors { right: parent.right; rightMargin: 32; verticalCenter: parent.verticalCenter }
        width: 112
        height: 104
        label: qsTr("Louder")
        symbol: "plus"
        enabled: card.desk.known && card.desk.volume < 100
        onTriggered: card.desk.setVolume(card.desk.volume + 10)
    }
}
