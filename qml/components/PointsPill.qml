// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What something pays, on gold: "+60".
//   points  how much
//   paid    it is hers already: a tick before it
import QtQuick
import Endcap

Rectangle {
    id: pill

    property int points: 0
    property bool paid: false

    width: words.width + 44
    height: 64
    radius: 32
    color: Theme.goldSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n point(s)", "", points)

    Row {
        id: words
        anchors.centerIn: parent
        spacing: 8

        Icon {
            visible: pill.paid
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            color: Theme.goldInk
            size: 36
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: "+" + Number(pill.points).toLocaleString(Theme.locale, "f", 0)
            size: 36
            font.weight: Font.Bold
            color: Theme.goldInk
        }
    }
}
