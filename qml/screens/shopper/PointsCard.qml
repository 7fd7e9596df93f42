// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The balance of a proven visit and how far it is to the next reward.
//   home  where the numbers come from
import QtQuick
import Endcap

Rectangle {
    id: card

    required property HomeController home
    readonly property int remaining: Math.max(0, home.stampsGoal - home.stamps)

    width: Theme.contentWidth
    height: 252
    radius: Theme.radius
    color: Theme.brand

    Label {
        id: caption
        x: 48
        y: 36
        text: qsTr("Your points")
        size: 34
        font.weight: Font.Medium
        color: Theme.onDarkSoft
    }

    CountUp {
        objectName: "pointsLabel"
        visible: card.home.pointsKnown
        x: 48
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
        x: 48
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
        visible: card.home.stamps >= 0 && card.home.stampsGoal > 0
        anchors { right: parent.right; rightMargin: 48; verticalCenter: parent.verticalCenter }
        width: 372
        spacing: 20

        Label {
            width: parent.width
            text: card.remaining > 0 ? qsTr("%n visit(s) to %1 points", "", card.remaining).arg(card.home.stampReward)
                                : qsTr("Reward reached")
            size: 34
            font.weight: Font.DemiBold
            color: Theme.onDark
        }

        Rectangle {
            width: parent.width
            height: 32
            radius: 16
            color: Qt.alpha(Theme.onDark, 0.22)

            Rectangle {
                width: Math.max(height, parent.width * Math.min(1, card.home.stamps / Math.max(1, card.home.stampsGoal)))
                height: parent.height
                radius: 16
                color: Theme.gold
            }
        }
    }
}
