// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Four corners to touch, one after the other in any order.
//   test  is told, and says which were touched
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Rectangle {
    id: corners

    required property SelfTestController test

    objectName: "cornerTest"
    width: Theme.windowWidth
    height: Theme.windowHeight
    color: Theme.paper

    MouseArea {
        anchors.fill: parent // nothing below is to be pressed
    }

    Repeater {
        model: 4

        Touchable {
            id: corner

            required property int index
            readonly property bool done: (corners.test.corners >> index) & 1

            objectName: "corner" + index
            label: [qsTr("Top left"), qsTr("Top right"), qsTr("Bottom left"), qsTr("Bottom right")][index]
            width: 220
            height: 220
            x: index % 2 === 0 ? 0 : corners.width - width
            y: index < 2 ? 0 : corners.height - height
            onTriggered: corners.test.touchCorner(index)

            Rectangle {
                anchors { fill: parent; margins: 20 }
                radius: Theme.radius
                color: corner.done ? Theme.goodSoft : corner.pressed ? Theme.line : Theme.surface
                border.width: 5
                border.color: corner.done ? Theme.good : Theme.ink
            }

            Icon {
                anchors.centerIn: parent
                name: corner.done ? "check" : "pointer"
                color: corner.done ? Theme.good : Theme.ink
                size: 80
            }
        }
    }

    PageMessage {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 250 : 470
        discSize: 240
        symbol: "pointer"
        strong: Theme.ink
        quiet: Theme.well
        title: qsTr("Touch the four corners")
        note: qsTr("Each one turns green when the screen has felt it.")
    }

    OutlineButton {
        objectName: "cornerFailButton"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 900 : 1330
        width: 720
        text: qsTr("One of them does not answer")
        symbol: "x"
        onTriggered: corners.test.fail()
    }
}
