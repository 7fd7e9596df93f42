// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The code to scan, and its address for those who rather type it.
//   friends  whose page it opens
import QtQuick
import Endcap

Card {
    id: card

    required property FriendsController friends

    width: Theme.contentWidth
    height: 424

    QrCode {
        id: code
        objectName: "friendsCode"
        anchors { left: parent.left; leftMargin: 28; verticalCenter: parent.verticalCenter }
        width: 408
        height: 408
        text: card.friends.code
        color: Theme.onLight
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code of the page for telling friends, to be scanned with a phone")
    }

    Column {
        anchors { left: code.right; leftMargin: 28; right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }
        spacing: 16

        Icon {
            name: "smartphone"
            color: Theme.brand
            size: 88
        }

        Label {
            width: parent.width
            text: qsTr("Point your phone’s camera here.")
            size: 44
            lines: 3
            font.family: Theme.displayFamily
            font.weight: Font.Bold
        }

        Label {
            width: parent.width
            topPadding: 12
            text: qsTr("No camera? Type this:")
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }

        Label {
            objectName: "friendsAddress"
            width: parent.width
            text: card.friends.address
            size: 32
            lines: 3
            wrapMode: Text.WrapAnywhere
            font.weight: Font.DemiBold
        }
    }
}
