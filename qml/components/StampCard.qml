// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card that collects visits: one round place a visit, the last one pays.
//   goal     places on the card
//   stamps   places already stamped; -1 when this visit may not know
//   reward   points the last place pays
//   strong   ink of the stamps
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: card

    property int goal: 5
    property int stamps: -1
    property int reward: 100
    property color strong: Theme.blue
    readonly property int places: Math.max(1, Math.min(goal, 10))
    readonly property int perRow: places > 5 ? Math.ceil(places / 2) : places
    readonly property real cell: Math.min(148, (width - (perRow - 1) * 18) / perRow)

    width: 800
    implicitHeight: grid.height
    height: implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: stamps < 0 ? qsTr("Stamp card") : qsTr("%1 of %2 stamps").arg(stamps).arg(goal)

    Grid {
        id: grid
        anchors.horizontalCenter: parent.horizontalCenter
        columns: card.perRow
        spacing: 18

        Repeater {
            model: card.places

            Rectangle {
                id: place

                required property int index
                readonly property bool last: index === card.places - 1
                readonly property bool done: index < card.stamps

                width: card.cell
                height: card.cell
                radius: card.cell / 2
                color: done ? card.strong : last ? Theme.goldSoft : Theme.surface
                border.width: done ? 0 : 4
                border.color: last ? Theme.gold : Theme.mix(Theme.surface, card.strong, 0.3)

                Icon {
                    anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter; verticalCenterOffset: place.last && !place.done ? -card.cell * 0.14 : 0 }
                    visible: place.done || place.last
                    name: place.done ? "check" : "gift"
                    color: place.done ? Theme.onStrong : Theme.goldInk
                    size: card.cell * (place.done ? 0.52 : 0.38)
                }

                Label {
                    visible: !place.done && place.last
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: card.cell * 0.15 }
                    text: "+" + Number(card.reward).toLocaleString(Theme.locale, "f", 0)
                    size: Theme.tinySize
                    font.weight: Font.Bold
                    color: Theme.goldInk
                }

                Label {
                    visible: !place.done && !place.last
                    anchors.centerIn: parent
                    text: place.index + 1
                    size: 44
                    font.weight: Font.DemiBold
                    color: Theme.softInk
                }
            }
        }
    }
}
