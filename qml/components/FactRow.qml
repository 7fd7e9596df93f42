// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One fact with its icon in a quiet circle.
//   symbol, title, note  icon and words; the note may be empty
//   strong, quiet        colour of the icon and of its circle
import QtQuick
import Endcap

Item {
    id: fact

    property string symbol: "info"
    property string title: ""
    property string note: ""
    property color strong: Theme.brand
    property color quiet: Theme.brandSoft

    width: Theme.contentWidth
    height: Math.max(disc.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + note

    Rectangle {
        id: disc
        anchors.left: parent.left
        width: 84
        height: 84
        radius: 42
        color: fact.quiet

        Icon {
            anchors.centerIn: parent
            name: fact.symbol
            color: fact.strong
            size: 44
        }
    }

    Column {
        id: words
        anchors { left: disc.right; leftMargin: 28; right: parent.right }
        y: Math.max(0, (disc.height - height) / 2)
        spacing: 4

        Label {
            width: parent.width
            text: fact.title
            size: 36
            lines: 2
            font.weight: Font.DemiBold
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: fact.note
            size: Theme.smallSize
            lines: 3
            color: Theme.softInk
        }
    }
}
