// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says in a panel what happened and what can be done, or invites to something.
//   symbol, title, note  its icon and words
//   strong, quiet        colour of icon and title, and its ground
//   closable             whether it has an "OK" that closes it
//   closed               the OK was pressed
import QtQuick
import Endcap

Rectangle {
    id: panel

    property string symbol: "info"
    property string title: ""
    property string note: ""
    property color strong: Theme.brand
    property color quiet: Theme.brandSoft
    property bool closable: false
    property string noticeName: "notice"

    signal closed

    width: Theme.contentWidth
    height: 208
    radius: Theme.radius
    color: quiet
    Accessible.role: closable ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: title + ". " + note

    Rectangle {
        id: disc
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        width: 112
        height: 112
        radius: 56
        color: panel.strong

        Icon {
            anchors.centerIn: parent
            name: panel.symbol
            color: Theme.onStrong
            size: 60
        }
    }

    Column {
        anchors {
            left: disc.right
            leftMargin: 36
            right: panel.closable ? ok.left : parent.right
            rightMargin: 36
            verticalCenter: parent.verticalCenter
        }
        spacing: 8

        Label {
            objectName: panel.noticeName + "Title"
            width: parent.width
            text: panel.title
            size: 40
            lines: panel.height < 180 ? 1 : 2
            font.weight: Font.DemiBold
        }

        Label {
            objectName: panel.noticeName + "Note"
            visible: text.length > 0
            width: parent.width
            text: panel.note
            size: Theme.smallSize
            lines: 3
            color: Theme.softInk
        }
    }

    PrimaryButton {
        id: ok
        objectName: panel.noticeName + "Ok"
        visible: panel.closable
        anchors { right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }
        width: 144
        height: 104
        text: qsTr("OK")
        letterSize: 36
        fill: panel.strong
        onTriggered: panel.closed()
    }
}
