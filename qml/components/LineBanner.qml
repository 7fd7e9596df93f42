// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot of a page: how things stand between this kiosk and the store, in words.
//   line    the line's state and how many things still wait to be sent
//   whiteLetters  true on a strong ground: white letters
import QtQuick
import Endcap

Item {
    id: banner

    required property LineStatus line
    property bool whiteLetters: false
    readonly property color letters: whiteLetters ? Theme.onDark : Theme.softInk
    readonly property bool down: line.state === LineStatus.Down

    width: Theme.contentWidth
    height: 84

    Icon {
        id: symbol
        anchors.verticalCenter: words.verticalCenter
        name: banner.down ? "cloud-off" : banner.line.state === LineStatus.Up ? "cloud-check" : "hourglass"
        color: banner.letters
        size: 36
    }

    Column {
        id: words
        anchors { left: symbol.right; leftMargin: 18; right: parent.right; verticalCenter: parent.verticalCenter }

        Label {
            objectName: "lineText"
            width: parent.width
            text: banner.down ? qsTr("Working offline. Everything you do is kept and sent later.")
                : banner.line.state === LineStatus.Up ? qsTr("Connected to the store.")
                                                      : qsTr("Looking for the store’s line.")
            size: Theme.tinySize
            font.weight: banner.down ? Font.Medium : Font.Normal
            color: banner.letters
        }

        Label {
            objectName: "waitingText"
            visible: banner.line.waiting > 0
            width: parent.width
            text: banner.down ? qsTr("%n thing(s) waiting to be sent.", "", banner.line.waiting)
                              : qsTr("Sending %n thing(s) now.", "", banner.line.waiting)
            size: Theme.tinySize
            color: banner.letters
        }
    }
}
