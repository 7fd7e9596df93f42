// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of a proven visit, how far it is to the next reward, and her level; leads
// to badges and quests.
//   home, quests  where the numbers come from
import QtQuick
import Endcap

Touchable {
    id: card

    required property HomeController home
    required property QuestsController quests
    readonly property int remaining: Math.max(0, home.stampsGoal - home.stamps)

    width: Theme.contentWidth
    height: 252
    objectName: "pointsCard"
    label: (home.pointsKnown ? qsTr("You have %Ln point(s)", "", home.points) : qsTr("Your points are on their way"))
         + (home.stamps >= 0 && home.stampsGoal > 0 && remaining > 0
            ? ". " + qsTr("%n visit(s) to %1 points", "", remaining).arg(home.stampReward) : "")
         + (quests.levelName.length > 0 ? ". " + quests.levelName : "") + ". " + qsTr("Badges and level")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: card.pressed ? Theme.brandDeep : Theme.brandGround
    }

    Label {
        id: caption
        anchors { left: parent.left; leftMargin: 48 }
        y: 36
        text: qsTr("Your points")
        size: 34
        font.weight: Font.Medium
        color: Theme.onDarkSoft
    }

    CountUp {
        objectName: "pointsLabel"
        visible: card.home.pointsKnown
        anchors { left: parent.left; leftMargin: 48 }
        y: 88
        width: 440
        value: card.home.pointsKnown ? card.home.points : 0
        size: 116
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 48
        color: Theme.onDark
    }

    Column {
        visible: !card.home.pointsKnown
        anchors { left: parent.left; leftMargin: 48 }
        y: 116
        spacing: 20

        WaitingDots {
            color: Theme.onDark
        }

        Label {
            objectName: "pointsWaiting"
            text: qsTr("They are on their way.")
            size: Theme.smallSize
            color: Theme.onDark
        }
    }

    Column {
        anchors { right: parent.right; rightMargin: 48; verticalCenter: parent.verticalCenter }
        width: 400
        spacing: 16

        Label {
            visible: card.home.stamps >= 0 && card.home.stampsGoal > 0
            width: parent.width
            text: card.remaining > 0 ? qsTr("%n visit(s) to %1 points", "", card.remaining).arg(card.home.stampReward)
                                : qsTr("Reward reached")
            size: 34
            lines: 2
            font.weight: Font.DemiBold
            color: Theme.onDark
        }

        Rectangle {
            visible: card.home.stamps >= 0 && card.home.stampsGoal > 0
            width: parent.width
            height: 28
            radius: 14
            color: Qt.alpha(Theme.onDark, 0.22)

            Rectangle {
                anchors.left: parent.left
                width: Math.max(height, parent.width * Math.min(1, card.home.stamps / Math.max(1, card.home.stampsGoal)))
                height: parent.height
                radius: 14
                color: Theme.gold
            }
        }

        Row {
            visible: card.quests.levelName.length > 0
            width: parent.width
            spacing: 14

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "sprout"
                color: Theme.goldPale
                size: 40
            }

            Label {
                objectName: "levelLabel"
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 40 - 44 - 28
                text: card.quests.levelName
                size: 34
                font.weight: Font.DemiBold
                color: Theme.onDark
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                color: Theme.onDark
                size: 44
            }
        }
    }
}
