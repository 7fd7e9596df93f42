// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large sheet that leads somewhere: icon, a small heading, words, and room on
// the right for a picture of what waits there.
//   caption, title, note   its words, from small to large to quiet
//   symbol                 icon in the coloured square
//   strong, quiet          the task's colour and its ground
//   go                     what a press does, in words; empty when it leads nowhere
//   leads                  false: it only says something and cannot be pressed
//   picture                what is drawn at its right edge
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
    property string go: ""
    property bool leads: true
    default property alias picture: room.data

    label: caption + ". " + title + ". " + note
    width: Theme.contentWidth
    height: 440
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
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: 372

        Rectangle {
            visible: !tile.leads
            anchors.centerIn: parent
            width: 256
            height: width
            radius: width / 2
            color: Theme.well

            Icon {
                anchors.centerIn: parent
                name: tile.symbol
                color: Theme.lineDeep
                size: 120
            }
        }
    }

    Rectangle {
        id: square
        x: 44
        y: 44
        width: 96
        height: 96
        radius: 26
        color: tile.leads ? tile.strong : Theme.softInk

        Icon {
            anchors.centerIn: parent
            name: tile.symbol
            color: Theme.onDark
            size: 56
        }
    }

    Label {
        anchors { left: square.right; leftMargin: 28; verticalCenter: square.verticalCenter; right: room.left }
        text: tile.caption
        size: Theme.smallSize
        font.weight: Font.DemiBold
        font.letterSpacing: 1.5
        font.capitalization: Font.AllUppercase
        color: tile.leads ? tile.strong : Theme.softInk
    }

    Label {
        id: heading
        anchors { left: square.left; right: room.left; top: square.bottom; topMargin: 28 }
        text: tile.title
        size: Theme.headingSize
        lines: 2
    }

    Label {
        anchors { left: square.left; right: room.left; top: heading.bottom; topMargin: 12 }
        text: tile.note
        size: Theme.smallSize
        lines: 2
        color: Theme.softInk
    }

    Row {
        anchors { left: square.left; bottom: parent.bottom; bottomMargin: 36 }
        visible: tile.leads && tile.go.length > 0
        spacing: 12

        Label {
            text: tile.go
            size: Theme.bodySize
            font.weight: Font.DemiBold
            color: tile.strong
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            color: tile.strong
            size: 44
        }
    }
}
