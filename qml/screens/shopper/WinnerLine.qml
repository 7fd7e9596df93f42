// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One winning ticket in the list: number, code and store; or that its prize went on.
// Roles of WinnerListModel.
import QtQuick
import Endcap

Item {
    id: line

    required property string ticket
    required property string code
    required property string store
    required property bool isOut
    required property string reason

    function reasonText(): string {
        switch (reason) {
        case "not-claimed": return qsTr("Not claimed in time. The prize went to the next.");
        case "not-eligible": return qsTr("The rules did not allow it. The prize went to the next.");
        case "not-verified": return qsTr("Could not be confirmed. The prize went to the next.");
        case "declined": return qsTr("Did not want it. The prize went to the next.");
        }
        return qsTr("The prize went to the next.");
    }

    height: 148
    Accessible.role: Accessible.StaticText
    Accessible.name: ticket + ", " + store + ", " + code + (isOut ? ". " + reasonText() : "")

    Rectangle {
        id: disc
        anchors.verticalCenter: parent.verticalCenter
        anchors { left: parent.left; leftMargin: 12 }
        width: 88
        height: 88
        radius: 44
        color: line.isOut ? Theme.well : Theme.goldSoft

        Icon {
            anchors.centerIn: parent
            name: line.isOut ? "arrow-right" : "trophy"
            color: line.isOut ? Theme.softInk : Theme.goldInk
            size: 46
        }
    }

    Column {
        anchors { left: disc.right; leftMargin: 28; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 4

        Row {
            anchors.left: parent.left
            spacing: 24

            Label {
                objectName: "winningTicket"
                text: qsTr("Ticket %1").arg(line.ticket)
                size: 42
                font.weight: Font.Bold
                color: line.isOut ? Theme.softInk : Theme.ink
            }

            Label {
                anchors.baseline: parent.children[0].baseline
                text: line.code
                size: 30
                font.family: Theme.codeFamily
                color: Theme.softInk
            }
        }

        Label {
            width: parent.width
            text: line.isOut ? line.reasonText() : line.store
            size: Theme.smallSize
            color: Theme.softInk
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.line
    }
}
