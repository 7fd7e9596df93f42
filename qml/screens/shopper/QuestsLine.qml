// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to the quests: the one that is nearest to its end in a proven visit,
// what there is to earn otherwise. Not there in a store without quests.
//   quests     where they come from
//   triggered  it was pressed
import QtQuick
import Endcap

Touchable {
    id: row

    required property QuestsController quests
    readonly property bool known: quests.proven && quests.nearestTitle.length > 0

    objectName: "questsLine"
    visible: quests.questCount > 0
    width: Theme.contentWidth
    height: 148
    label: title.text + ". " + note.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.pressed ? Theme.mix(Theme.goldSoft, Theme.gold, 0.2) : Theme.goldSoft
    }

    BadgeDisc {
        id: disc
        anchors { left: parent.left; leftMargin: 28; verticalCenter: parent.verticalCenter }
        width: 104
        name: row.known ? row.quests.nearestBadge : row.quests.openCount > 0 ? "flag" : "medal"
        strong: Theme.goldInk
        earned: row.quests.proven && row.quests.openCount === 0
        part: row.known && row.quests.nearestTotal > 0 ? row.quests.nearestDone / row.quests.nearestTotal : 0
        ring: row.known
    }

    Column {
        anchors { left: disc.right; leftMargin: 28; right: pill.left; rightMargin: 20; verticalCenter: parent.verticalCenter }
        spacing: 2

        Label {
            id: title
            objectName: "questsLineTitle"
            width: parent.width
            text: row.known ? row.quests.nearestTitle
                : row.quests.openCount > 0 ? qsTr("%n quest(s) for you", "", row.quests.openCount) : qsTr("All quests finished")
            size: 40
            font.weight: Font.DemiBold
        }

        Label {
            id: note
            objectName: "questsLineNote"
            width: parent.width
            text: row.known ? qsTr("%1 of %2 done. See all quests").arg(row.quests.nearestDone).arg(row.quests.nearestTotal)
                : row.quests.openCount > 0 ? qsTr("Small things to do, fixed rewards") : qsTr("See your badges")
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }
    }

    PointsPill {
        id: pill
        visible: row.quests.openCount > 0
        anchors { right: arrow.left; rightMargin: 20; verticalCenter: parent.verticalCenter }
        color: Theme.surface
        points: row.known ? row.quests.nearestPoints : row.quests.openPoints
    }

    Icon {
        id: arrow
        anchors { right: parent.right; rightMargin: 32; verticalCenter: parent.verticalCenter }
        name: "chevron-right"
        color: Theme.goldInk
        size: 48
    }
}
