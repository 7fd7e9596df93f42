// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One fact of the desk, small: a heading, what is so, and whether that is well.
//   symbol, title, value, note  icon and words
//   bad                         something must be done about it
import QtQuick
import Endcap

Card {
    id: fact

    property string symbol: "info"
    property string title: ""
    property string value: ""
    property string note: ""
    property bool bad: false

    width: (Theme.contentWidth - Theme.gap) / 2
    height: 156
    fill: bad ? Theme.berrySoft : Theme.surface
    outline: bad ? Theme.berry : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + value + ". " + note

    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: 28 }
        y: 28
        name: fact.bad ? "triangle-alert" : fact.symbol
        color: fact.bad ? Theme.berry : Theme.softInk
        size: 40
    }

    Column {
        anchors { left: mark.right; leftMargin: 20; right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter }
        spacing: 2

        Label {
            width: parent.width
            text: fact.title
            size: Theme.tinySize
            color: Theme.softInk
        }

        Label {
            width: parent.width
            text: fact.value
            size: 34
            font.weight: Font.DemiBold
            color: fact.bad ? Theme.berry : Theme.ink
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: fact.note
            size: Theme.tinySize
            lines: 2
            color: Theme.softInk
        }
    }
}
