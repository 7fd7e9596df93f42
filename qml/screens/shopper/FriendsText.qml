// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What friends will read, before she changes it, with the disclosure that stays.
//   friends  where the words come from
import QtQuick
import Endcap

Rectangle {
    id: sheet

    required property FriendsController friends

    width: Theme.contentWidth
    height: words.height + 2 * 36
    radius: Theme.radius
    color: Theme.well

    Column {
        id: words
        x: 44
        y: 36
        width: parent.width - 2 * x
        spacing: 12

        Label {
            width: parent.width
            text: qsTr("What your friends will read")
            size: Theme.smallSize
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.brand
        }

        Label {
            objectName: "friendsText"
            width: parent.width
            text: sheet.friends.text
            lines: 4
        }

        Label {
            objectName: "friendsDisclosure"
            width: parent.width
            text: sheet.friends.disclosure
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }
    }
}
