// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sheet of half the page's width that leads somewhere: icon, a small heading, words,
// and room at its upper right for a picture of what waits there. A low one has no room
// for the picture, and its heading stands beside the icon.
//   caption, title, note   its words, from small to large to quiet
//   symbol                 icon in the coloured square
//   strong, quiet          the task's colour and its ground
//   leads                  false: it only says something and cannot be pressed
//   picture                what is drawn at its upper right
import QtQuick
import Endcap

Touchable {
    id: tile

    property string caption: ""
    property string title: ""
    property string note: ""
    property string symbol: ""
    property color strong: Theme.brand
    property color quiet: Theme.brandSoft
    property bool leads: true
    readonly property bool low: height < 440
    default property alias picture: room.data

    label: caption + ". " + title + ". " + note
    width: (Theme.contentWidth - Theme.gutter) / 2
    height: 480
    enabled: leads
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: !tile.leads ? Theme.paper : tile.pressed ? Theme.mix(tile.quiet, tile.strong, 0.16) : tile.quiet
        border.width: tile.leads ? 0 : 3
        border.color: Theme.line
    }

    Item {
        id: room
        visible: !tile.low
        anchors { left: square.right; right: parent.right; rightMargin: 8; top: parent.top; topMargin: 12 }
        height: heading.y - 12
    }

    Rectangle {
        id: square
        anchors { left: parent.left; leftMargin: 40 }
        y: tile.low ? 32 : 40
        width: 96
        height: 96
        radius: 26
        color: tile.leads ? tile.strong : Theme.softInk

        Icon {
            anchors.centerIn: parent
            name: tile.symbol
            color: Theme.onStrong
            size: 56
        }
    }

    Label {
        id: heading
        anchors { left: tile.low ? square.right : square.left; leftMargin: tile.low ? 24 : 0; right: parent.right; rightMargin: 28 }
        y: tile.low ? square.y + (square.height - height) / 2 : words.y - words.spacing - height
        text: tile.caption
        size: Theme.smallSize
        font.weight: Font.DemiBold
        font.letterSpacing: 1.5
        font.capitalization: Font.AllUppercase
        color: tile.leads ? tile.strong : Theme.softInk
    }

    Column {
        id: words
        anchors { left: parent.left; leftMargin: 40; right: parent.right; rightMargin: 28; bottom: parent.bottom; bottomMargin: tile.low ? 24 : 36 }
        spacing: 10

        Label {
            width: parent.width
            text: tile.title
            size: tile.low ? 44 : Theme.headingSize
            font.family: Theme.displayFamily
            font.weight: Font.Bold
            lines: tile.low ? 2 : 3
        }

        Label {
            width: parent.width
            text: tile.note
            size: Theme.smallSize
            lines: 3
            color: Theme.softInk
        }
    }
}
