// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screen takes no touch for half a minute, so that it can be wiped.
//   app  the one object from C++
import QtQuick
import Endcap

Rectangle {
    id: screen

    required property KioskApp app
    property int secondsLeft: 30

    objectName: "staffCleanScreen"
    width: Theme.windowWidth
    height: Theme.windowHeight
    color: Theme.slab

    Timer {
        interval: 1000
        running: true
        repeat: true
        onTriggered: {
            screen.secondsLeft -= 1;
            if (screen.secondsLeft <= 0)
                screen.app.desk.endCleaning();
        }
    }

    // Takes whatever the cloth does.
    MouseArea {
        anchors.fill: parent
        preventStealing: true
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 120 : 300
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Wipe away")
        size: Theme.displaySize
        color: Theme.onDark
    }

    Rectangle {
        anchors.centerIn: parent
        width: 520
        height: 520
        radius: 260
        color: "transparent"
        border.width: 16
        border.color: Theme.goldPale

        Label {
            objectName: "cleanSeconds"
            anchors.centerIn: parent
            text: Number(screen.secondsLeft).toLocaleString(Theme.locale, "f", 0)
            size: 220
            color: Theme.onDark
        }
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 960 : 1360
        width: Theme.contentWidth - 128
        horizontalAlignment: Text.AlignHCenter
        lines: 4
        text: qsTr("No touch does anything until the time is over. Then the screen opens again by itself.")
        color: Theme.onDarkSoft
    }
}
