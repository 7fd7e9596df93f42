// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A code to scan; any code at all proves the scanner, and none is kept.
//   test  says the code and hears that it does not work
import QtQuick
import Endcap

Rectangle {
    id: scan

    required property SelfTestController test

    objectName: "scanTest"
    width: Theme.windowWidth
    height: Theme.windowHeight - Theme.headerHeight
    color: Theme.paper

    MouseArea {
        anchors.fill: parent // nothing below is to be pressed
    }

    Folding {
        fold: 890

        Label {
            x: Theme.margin
            y: 56
            width: Theme.contentWidth
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan this code")
            size: Theme.displaySize
        }

        Card {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 216
            width: 640
            height: 640

            QrCode {
                objectName: "scanTestCode"
                anchors { fill: parent; margins: 24 }
                text: scan.test.code
                color: Theme.onLight
            }
        }

        Label {
            x: 128
            y: 904
            width: parent.width - 256
            horizontalAlignment: Text.AlignHCenter
            lines: 5
            text: qsTr("With a hand scanner, point at it. With one in the frame, photograph the code with your phone and hold the phone there. Any product’s code will do, too; nothing of it is kept.")
            color: Theme.softInk
        }

        OutlineButton {
            objectName: "scanFailButton"
            anchors.horizontalCenter: parent.horizontalCenter
            y: 1240
            width: 720
            text: qsTr("It reads nothing")
            symbol: "x"
            onTriggered: scan.test.fail()
        }
    }
}
