// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language the screen speaks, and the way to another one.
//   languages  what it can speak
//   stroke     colour of outline and letters
import QtQuick
import Endcap

Touchable {
    id: pill

    property Languages languages: null
    property color stroke: Theme.ink

    objectName: "languagePill"
    label: qsTr("Another language")
    comesLast: true
    around: height / 2
    width: words.width + 2 * 28
    height: 96
    onTriggered: languages.asking = true

    Rectangle {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        height: 72
        radius: height / 2
        color: pill.pressed ? Qt.alpha(pill.stroke, 0.18) : "transparent"
        border.width: 3
        border.color: pill.stroke
    }

    Row {
        id: words
        anchors.centerIn: parent
        spacing: 14

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "languages"
            color: pill.stroke
            size: 40
        }

        Label {
            objectName: "languageCode"
            anchors.verticalCenter: parent.verticalCenter
            text: pill.languages ? pill.languages.current.toUpperCase() : ""
            size: Theme.smallSize
            font.weight: Font.DemiBold
            color: pill.stroke
        }
    }
}
