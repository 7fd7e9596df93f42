// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quests that run, at most six at a time; a button turns to the next ones. Or that
// there are none, or that the store's list is awaited.
//   quests  where they come from
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: page

    required property QuestsController quests
    property int first: 0
    readonly property real step: 168 + list.spacing
    // As many as fit, the last place given to the button when there are more.
    readonly property int most: Math.floor((height + list.spacing) / step)
    readonly property int room: quests.questCount > most ? Math.floor((height - 100) / step) : most
    readonly property int cards: Math.min(room, quests.questCount)

    width: Theme.contentWidth

    Column {
        id: list
        width: parent.width
        spacing: 20

        Repeater {
            model: page.quests.quests

            QuestCard {
                visible: index >= page.first && index < page.first + page.room
                width: page.width
            }
        }
    }

    OutlineButton {
        objectName: "moreQuestsButton"
        visible: page.quests.questCount > page.room
        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
        width: parent.width
        height: 100
        text: page.first + page.room < page.quests.questCount ? qsTr("More quests") : qsTr("Back to the first ones")
        symbol: "chevron-down"
        onTriggered: page.first = page.first + page.room < page.quests.questCount ? page.first + page.room : 0
    }

    PageMessage {
        objectName: "questsMessage"
        visible: page.quests.questCount === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: 120
        waiting: !page.quests.ready
        symbol: "flag"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: page.quests.ready ? qsTr("No quests right now") : qsTr("One moment")
        note: page.quests.ready ? qsTr("New ones will show up here. Your check-ins and badges stay yours.")
                                : qsTr("The store’s quests are on their way.")
    }
}
