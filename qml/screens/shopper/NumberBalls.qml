// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Public numbers as one knows them: a ball each, a small gap between groups.
//   groups  one text a group, the numbers with a blank between
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Row {
    id: balls

    required property var groups
    // The numbers, one after the other; the first of a group stands off a little.
    readonly property var all: groups.join(" ").split(" ").filter(word => word.length > 0)
    readonly property real ball: Math.min(72, (width - (all.length - 1) * spacing - (groups.length - 1) * 28) / Math.max(1, all.length))

    function beginsGroup(place: int): bool {
        let first = 0;
        for (let i = 0; i < groups.length; ++i) {
            if (place === first)
                return i > 0;
            first += groups[i].split(" ").filter(word => word.length > 0).length;
        }
        return false;
    }

    LayoutMirroring.enabled: false // digits stand as they were published
    LayoutMirroring.childrenInherit: true
    spacing: 10
    Accessible.ignored: true

    Repeater {
        model: balls.all.length

        Item {
            id: place

            required property int index
            readonly property bool first: balls.beginsGroup(index)

            width: balls.ball + (first ? 28 : 0)
            height: balls.ball

            Rectangle {
                anchors.right: parent.right
                width: balls.ball
                height: width
                radius: width / 2
                color: Theme.goldSoft
                border.width: 3
                border.color: Theme.gold

                Label {
                    anchors.centerIn: parent
                    text: balls.all[place.index]
                    size: Math.max(Theme.tinySize, balls.ball * 0.44)
                    font.family: Theme.displayFamily
                    font.weight: Font.Bold
                    color: Theme.goldInk
                }
            }
        }
    }
}
