// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an e-mail address needs and a letter keyboard hides: one press each.
//   typed  these characters were pressed
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Row {
    id: keys

    readonly property list<string> faces: ["@", ".", "-", "_", ".com"]
    readonly property list<string> names: [qsTr("At sign"), qsTr("Dot"), qsTr("Hyphen"), qsTr("Underscore"), qsTr("Dot com")]

    signal typed(characters: string)

    LayoutMirroring.enabled: false // as on a keyboard
    width: Theme.contentWidth
    spacing: 20

    Repeater {
        model: keys.faces.length

        Touchable {
            id: key

            required property int index

            objectName: "quickKey" + index
            label: keys.names[index]
            width: (keys.width - (keys.faces.length - 1) * keys.spacing) / keys.faces.length
            height: 100
            around: 32
            onTriggered: keys.typed(keys.faces[index])

            Rectangle {
                anchors.fill: parent
                radius: 32
                color: key.pressed ? Theme.brandSoft : Theme.surface
                border.width: key.pressed ? 4 : 2
                border.color: key.pressed ? Theme.brand : Theme.lineDeep
            }

            Label {
                anchors.centerIn: parent
                text: keys.faces[key.index]
                size: 44
                font.weight: Font.DemiBold
            }
        }
    }
}
