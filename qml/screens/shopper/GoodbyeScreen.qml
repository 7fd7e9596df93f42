// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of a visit: everything of hers is gone, and the screen says so.
//   app  the one object from C++
import QtQuick
import Endcap

Poster {
    id: screen

    required property KioskApp app

    objectName: "goodbyeScreen"
    headline: qsTr("Bye. See you soon.")
    tone: Tone {
        name: "green"
    }

    Header {
        parent: screen
        store: screen.app.store
        whiteLetters: true
    }

    Rectangle {
        id: circle
        anchors.horizontalCenter: parent.horizontalCenter
        y: 690
        width: 920
        height: width
        radius: width / 2
        color: Theme.paper
    }

    Icon {
        id: tick
        anchors.horizontalCenter: parent.horizontalCenter
        y: circle.y + 170
        name: "shield-check"
        color: Theme.brand
        size: 240
    }

    Label {
        objectName: "goodbyeText"
        anchors { horizontalCenter: parent.horizontalCenter; top: tick.bottom; topMargin: 40 }
        width: 640
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Everything of yours is gone from this screen.")
        size: 56
        lines: 4
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? screen.fold - 4 : 1720
        text: qsTr("This screen starts over by itself.")
        color: Theme.onDark
    }
}
