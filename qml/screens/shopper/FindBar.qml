// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to search and scan: looks like a place to type, leads to one.
import QtQuick
import Endcap

Touchable {
    id: bar

    objectName: "findBar"
    label: qsTr("Search products, or scan one")
    width: Theme.contentWidth
    height: 112
    around: height / 2

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: bar.pressed ? Theme.brandSoft : Theme.surface
        border.width: bar.pressed ? 4 : 3
        border.color: bar.pressed ? Theme.brand : Theme.lineDeep
    }

    Label {
        id: words
        anchors { left: parent.left; leftMargin: bar.width < 640 ? 40 : 52; right: disc.left; rightMargin: 20; verticalCenter: parent.verticalCenter }
        text: bar.width < 760 ? qsTr("Search or scan") : bar.label
        color: Theme.softInk
    }

    Rectangle {
        id: disc
        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
        width: 88
        height: 88
        radius: 44
        color: bar.pressed ? Theme.pressed(Theme.brand) : Theme.brand

        Icon {
            anchors.centerIn: parent
            name: "search"
            color: Theme.onStrong
            size: 52
        }
    }
}
