// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way to restart, with what it does and what stays.
//   symbol, title, note, action  icon and words
//   buttonName                   objectName of its button
//   busy                         it was pressed
import QtQuick
import Endcap

Card {
    id: card

    property string symbol: ""
    property string title: ""
    property string note: ""
    property string action: ""
    property string buttonName: ""
    property bool busy: false

    signal chosen

    width: Theme.contentWidth
    height: 492

    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: 44 }
        y: 48
        name: card.symbol
        color: Theme.ink
        size: 72
    }

    Label {
        anchors { left: mark.right; leftMargin: 28; right: parent.right; rightMargin: 44; verticalCenter: mark.verticalCenter }
        text: card.title
        size: Theme.headingSize
    }

    Label {
        x: 44
        y: 152
        width: parent.width - 88
        lines: 4
        text: card.note
        color: Theme.softInk
    }

    PrimaryButton {
        objectName: card.buttonName
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 32 }
        height: 112
        fill: Theme.ink
        text: card.busy ? qsTr("Restarting") : card.action
        symbol: card.busy ? "hourglass" : "power"
        busy: card.busy
        onTriggered: card.chosen()
    }
}
