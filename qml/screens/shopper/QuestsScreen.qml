// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quests with what they ask and pay, and the badges with the level. Everybody sees the
// quests; how far she is, badges and level belong to a proven visit.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property QuestsController quests: app.quests
    property bool badgesShown: false

    objectName: "questsScreen"
    fold: badges.visible ? badges.y + badges.boardTop - 4 : 484
    onBackRequested: app.flow.back()

    Label {
        objectName: "questsTitle"
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: screen.quests.proven ? qsTr("Your quests") : qsTr("Quests")
        size: Theme.displaySize
    }

    Label {
        x: Theme.margin
        y: 268
        width: Theme.contentWidth
        text: qsTr("Fixed rewards, known beforehand, never by chance.")
        size: 34
        color: Theme.softInk
    }

    SegmentedChoice {
        id: tabs
        visible: screen.quests.proven
        x: Theme.margin
        y: 340
        words: [qsTr("Quests"), qsTr("Badges and level")]
        symbols: ["flag", "medal"]
        names: ["tabQuests", "tabBadges"]
        chosen: screen.badgesShown ? 1 : 0
        onChoose: index => screen.badgesShown = index === 1
    }

    NoticePanel {
        noticeName: "questsPrivacy"
        visible: !screen.quests.proven
        x: Theme.margin
        y: 336
        height: 144
        symbol: "eye-off"
        title: qsTr("Your progress stays hidden")
        note: qsTr("What you do counts. Come in with your PIN to see how far you are.")
    }

    QuestList {
        visible: !screen.badgesShown || !screen.quests.proven
        x: Theme.margin
        y: 500
        height: screen.foot - 32 - y
        quests: screen.quests
    }

    BadgeBoard {
        id: badges
        visible: screen.badgesShown && screen.quests.proven
        x: Theme.margin
        y: 488
        height: screen.foot - 32 - y
        quests: screen.quests
    }
}
