// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which drawing a page speaks of, and the way to the others.
//   check  the draws of the last weeks
import QtQuick
import Endcap

Item {
    id: chooser

    required property DrawCheckController check

    width: Theme.contentWidth
    height: Theme.touch

    Column {
        anchors { left: parent.left; right: newer.visible ? newer.left : parent.right; rightMargin: newer.visible ? Theme.gap : 0; verticalCenter: parent.verticalCenter }
        spacing: 4

        Label {
            objectName: "drawTitle"
            width: parent.width
            text: chooser.check.title
            size: 40
            font.weight: Font.DemiBold
            color: Theme.berry
        }

        Label {
            objectName: "drawCount"
            visible: chooser.check.count > 1
            width: parent.width
            text: qsTr("Drawing %1 of %2").arg(chooser.check.index + 1).arg(chooser.check.count)
            size: Theme.tinySize
            color: Theme.softInk
        }
    }

    OutlineButton {
        id: newer
        objectName: "newerDraw"
        visible: chooser.check.count > 1
        anchors.right: older.left
        anchors.rightMargin: Theme.gap
        width: 196
        text: qsTr("Newer")
        enabled: chooser.check.index > 0
        onTriggered: chooser.check.showPrevious()
    }

    OutlineButton {
        id: older
        objectName: "olderDraw"
        visible: newer.visible
        anchors.right: parent.right
        width: 196
        text: qsTr("Older")
        enabled: chooser.check.index < chooser.check.count - 1
        onTriggered: chooser.check.showNext()
    }
}
