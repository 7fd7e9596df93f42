// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot of a page: how things stand between this kiosk and the store, in words.
//   line    the line's state and how many things still wait to be sent
//   whiteLetters  true on a strong ground: white letters
//   leads   whether a touch on it, while the line is down, leads to what works then
//   asked   it was touched
import QtQuick
import Endcap

Item {
    id: banner

    required property LineStatus line
    property bool whiteLetters: false
    property bool leads: true
    readonly property bool open: down && leads
    readonly property color letters: whiteLetters ? Theme.onDark : Theme.softInk
    readonly property bool down: line.state === LineStatus.Down

    signal asked

    width: Theme.contentWidth
    height: 100

    Touchable {
        id: touch
        objectName: "offlineButton"
        anchors { fill: parent; leftMargin: -24; rightMargin: -24 }
        visible: banner.open
        label: qsTr("What works while the line is down")
        onTriggered: banner.asked()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: touch.pressed ? Qt.alpha(banner.letters, 0.22) : Qt.alpha(banner.letters, 0.1)
        }

        Icon {
            anchors { right: parent.right; rightMargin: 28; verticalCenter: parent.verticalCenter }
            name: "info"
            color: banner.letters
            size: 44
        }
    }

    Icon {
        id: symbol
        anchors { left: parent.left; verticalCenter: words.verticalCenter }
        name: banner.down ? "cloud-off" : banner.line.state === LineStatus.Up ? "cloud-check" : "hourglass"
        color: banner.letters
        size: 36
    }

    Column {
        id: words
        anchors { left: symbol.right; leftMargin: 18; right: parent.right; rightMargin: banner.open ? 72 : 0; verticalCenter: parent.verticalCenter }

        Label {
            objectName: "lineText"
            width: parent.width
            text: banner.down ? qsTr("Working offline. Everything you do is kept and sent later.")
                : banner.line.state === LineStatus.Up ? qsTr("Connected to the store.")
                                                      : qsTr("Looking for the store’s line.")
            size: Theme.tinySize
            lines: banner.line.waiting > 0 ? 1 : 2
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
