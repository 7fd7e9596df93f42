// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a page that is easier to see, hear and reach; stands beside the language.
// Known by its sign alone, for it is the same one in every language.
//   access   what is chosen, and the sheet it opens
//   stroke   colour of outline and sign
import QtQuick
import Endcap

Touchable {
    id: pill

    property AccessChoices access: null
    property color stroke: Theme.ink

    objectName: "accessPill"
    comesLast: true
    label: qsTr("Easier to see, hear and reach")
    around: height / 2
    width: 104
    height: 96
    onTriggered: access.asking = true

    Rectangle {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        height: 72
        radius: height / 2
        color: pill.pressed ? Qt.alpha(pill.stroke, 0.18) : "transparent"
        border.width: 3
        border.color: pill.stroke
    }

    Icon {
        anchors.centerIn: parent
        name: "accessibility"
        color: pill.stroke
        size: 52
    }
}
