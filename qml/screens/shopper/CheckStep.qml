// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One step of how a draw is checked: a number, what happened, and the code or the
// numbers that prove it.
//   step         its number
//   title, note  what happened, in plain words
//   code         a short code in fixed-width letters, or empty
//   numbers      public numbers, a text a group
//   done         false: it has not happened yet
import QtQuick
import Endcap

Item {
    id: check

    property int step: 1
    property string title: ""
    property string note: ""
    property string code: ""
    property var numbers: []
    property bool done: true

    width: Theme.contentWidth
    height: Math.max(84, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + note + " " + numbers.join(", ")

    Rectangle {
        id: disc
        anchors.left: parent.left
        width: 84
        height: 84
        radius: 42
        color: check.done ? Theme.berry : Theme.well

        Label {
            anchors.centerIn: parent
            visible: check.done
            text: Number(check.step).toLocaleString(Theme.locale, "f", 0)
            size: 44
            font.weight: Font.Bold
            color: Theme.onStrong
        }

        Icon {
            anchors.centerIn: parent
            visible: !check.done
            name: "hourglass"
            color: Theme.softInk
            size: 40
        }
    }

    Column {
        id: words
        anchors { left: disc.right; leftMargin: 28; right: parent.right }
        spacing: 6

        Label {
            width: parent.width
            text: check.title
            size: 38
            font.weight: Font.DemiBold
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: check.note
            size: Theme.smallSize
            lines: 3
            color: Theme.softInk
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: check.code
            size: 34
            font.family: Theme.codeFamily
            font.weight: Font.DemiBold
        }

        // As published, from left to right, beginning where the language does.
        Item {
            visible: check.numbers.length > 0
            anchors.left: parent.left
            width: balls.implicitWidth
            height: balls.height

            NumberBalls {
                id: balls
                groups: check.numbers
                width: words.width
            }
        }
    }
}
