// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Digits to press, three by four; says each press and keeps nothing itself.
//   prefix    start of each key's objectName: "key" gives key0 ... key9
//   canClear  whether there is a key that takes everything back
//   keyHeight height of one key in design pixels
//   digit, erase, clear  what was pressed
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: keypad

    property string prefix: "key"
    property bool canClear: true
    property int keyHeight: 124
    readonly property int keyGap: 20
    readonly property real keyWidth: (width - 2 * keyGap) / 3

    signal digit(digit: string)
    signal erase
    signal clear

    // Digits stand as on every telephone, in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    width: Theme.contentWidth
    height: 4 * keyHeight + 3 * keyGap

    component Key: Touchable {
        id: key

        property string text: ""
        property string symbol: ""
        property bool quiet: false

        width: keypad.keyWidth
        height: keypad.keyHeight
        around: 32

        Rectangle {
            anchors.fill: parent
            radius: 32
            color: key.pressed ? Theme.brandSoft : key.quiet ? Theme.well : Theme.surface
            border.width: key.quiet && !key.pressed ? 0 : key.pressed ? 4 : 2
            border.color: key.pressed ? Theme.brand : Theme.line
        }

        Label {
            anchors.centerIn: parent
            visible: key.symbol.length === 0
            text: key.text
            size: key.quiet ? Theme.bodySize : 60
            font.family: key.quiet ? Theme.textFamily : Theme.displayFamily
            font.weight: Font.DemiBold
            color: key.quiet ? Theme.softInk : Theme.ink
        }

        Icon {
            anchors.centerIn: parent
            visible: key.symbol.length > 0
            name: key.symbol
            color: Theme.softInk
            size: 60
        }
    }

    Grid {
        columns: 3
        spacing: keypad.keyGap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            Key {
                required property string modelData

                objectName: keypad.prefix + modelData
                text: modelData
                label: modelData
                onTriggered: keypad.digit(modelData)
            }
        }

        Item {
            width: keypad.keyWidth
            height: keypad.keyHeight

            Key {
                objectName: keypad.prefix + "Clear"
                visible: keypad.canClear
                text: qsTr("Clear")
                label: qsTr("Clear")
                quiet: true
                onTriggered: keypad.clear()
            }
        }

        Key {
            objectName: keypad.prefix + "0"
            text: "0"
            label: "0"
            onTriggered: keypad.digit("0")
        }

        Key {
            objectName: keypad.prefix + "Erase"
            symbol: "delete"
            label: qsTr("Take back the last digit")
            quiet: true
            onTriggered: keypad.erase()
        }
    }
}
