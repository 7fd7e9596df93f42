// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few ways side by side, one of them chosen.
//   words, symbols, names  one text, icon and objectName each, in the same order
//   chosen                 index of the chosen one
//   choose                 another one was pressed
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Rectangle {
    id: choice

    required property list<string> words
    required property list<string> symbols
    required property list<string> names
    property int chosen: 0

    signal choose(index: int)

    width: Theme.contentWidth
    height: 116
    radius: height / 2
    color: Theme.well

    Row {
        anchors.fill: parent
        anchors.margins: 8

        Repeater {
            model: choice.words.length

            Touchable {
                id: segment

                required property int index
                readonly property bool current: index === choice.chosen

                objectName: choice.names[index]
                label: choice.words[index]
                width: (choice.width - 16) / choice.words.length
                height: choice.height - 16
                around: height / 2
                Accessible.role: Accessible.RadioButton
                Accessible.checked: current
                onTriggered: choice.choose(index)

                Rectangle {
                    anchors.fill: parent
                    radius: height / 2
                    color: segment.current ? Theme.ink : segment.pressed ? Theme.line : "transparent"
                }

                Row {
                    anchors.centerIn: parent
                    spacing: 16

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: choice.symbols[segment.index]
                        color: segment.current ? Theme.onStrong : Theme.softInk
                        size: 40
                    }

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, segment.width - 40 - 56)
                        text: choice.words[segment.index]
                        size: 34
                        font.weight: Font.DemiBold
                        color: segment.current ? Theme.onStrong : Theme.ink
                    }
                }
            }
        }
    }
}
