// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A code that opens the store's page for telling friends on her own phone, what stands
// on it, what she gets for asking, and what we do not do. Opening it is asking.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property FriendsController friends: app.friends
    readonly property bool offline: app.line.state === LineStatus.Down

    objectName: "tellFriendsScreen"
    fold: words.y - 4
    middle: !friends.available
    onBackRequested: app.flow.back()

    PageMessage {
        objectName: "nothingToTell"
        visible: !screen.friends.available
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 320 : 480
        symbol: "megaphone"
        title: qsTr("Nothing to tell right now")
        note: qsTr("There may be something new on your next visit.")
    }

    Item {
        readonly property bool foldsThrough: true
        visible: screen.friends.available
        anchors.fill: parent

        Label {
            x: Theme.margin
            y: 156
            width: Theme.contentWidth
            text: qsTr("Tell your friends")
            size: Theme.displaySize
        }

        Label {
            objectName: "friendsLead"
            x: Theme.margin
            y: 272
            width: Theme.contentWidth
            lines: 2
            text: screen.offline ? qsTr("Scan this with your phone. It works over your phone’s own net, also while the store’s line is down.")
                                 : qsTr("Scan this with your phone. The page that opens has the words, ready for you to change.")
            color: Theme.softInk
        }

        FriendsCode {
            id: code
            x: Theme.margin
            y: 396
            friends: screen.friends
        }

        FriendsText {
            id: words
            x: Theme.margin
            y: code.y + code.height + 28
            friends: screen.friends
        }

        FriendsReward {
            x: Theme.margin
            y: words.y + words.height + 28
            height: screen.foot - 32 - y
            friends: screen.friends
            line: screen.app.line
        }
    }
}
