// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lies over everything while somebody listens with the screen dark: shows nothing of
// hers, and says to everybody else that the kiosk is in use. That no touch changes
// anything meanwhile is the business of Speech.
import QtQuick
import Endcap

Rectangle {
    id: curtain

    objectName: "speechCurtain"
    width: Theme.windowWidth
    height: Theme.windowHeight
    color: Theme.curtain
    Accessible.ignored: true // she knows

    Column {
        anchors.centerIn: parent
        width: Theme.contentWidth
        spacing: Theme.gutter

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "headphones"
            color: Theme.curtainInk
            size: 160
        }

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            text: qsTr("Somebody is listening here")
            color: Theme.curtainInk
            font.family: Theme.displayFamily
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
        }
    }
}
