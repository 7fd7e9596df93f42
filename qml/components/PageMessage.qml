// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says in the middle of a page that something is being fetched, is not there or
// went wrong, and what can be done instead.
//   symbol, title, note  icon and words
//   strong, quiet        colour of the icon and of its circle
//   discSize             the circle's width, in design pixels
//   waiting              dots instead of an icon: something is awaited
import QtQuick
import Endcap

Column {
    id: message

    property string symbol: "info"
    property string title: ""
    property string note: ""
    property color strong: Theme.brand
    property color quiet: Theme.brandSoft
    property bool waiting: false
    property int discSize: 300

    width: 824
    spacing: 28
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + note

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: message.discSize
        height: width
        radius: width / 2
        color: message.quiet

        Icon {
            anchors.centerIn: parent
            visible: !message.waiting
            name: message.symbol
            color: message.strong
            size: message.discSize / 2
        }

        WaitingDots {
            anchors.centerIn: parent
            running: message.waiting
            color: message.strong
        }
    }

    Label {
        objectName: "messageTitle"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: message.title
        size: 72
        lines: 3
    }

    Label {
        objectName: "messageNote"
        visible: text.length > 0
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: message.note
        lines: 5
        color: Theme.softInk
    }
}
