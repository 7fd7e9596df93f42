// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The level she has reached, and the board of badges: gold for those that are hers,
// quiet for those that can be had now.
//   quests  where they come from
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: page

    required property QuestsController quests
    readonly property real boardTop: board.y
    readonly property bool foldsThrough: true

    width: Theme.contentWidth

    Rectangle {
        id: level
        visible: page.quests.levelName.length > 0 || page.quests.nextLevelName.length > 0
        width: parent.width
        height: visible ? 252 : 0
        radius: Theme.radius
        color: Theme.brandGround

        Rectangle {
            id: crest
            anchors { left: parent.left; leftMargin: 44; verticalCenter: parent.verticalCenter }
            width: 164
            height: width
            radius: width / 2
            color: Theme.gold
            border.width: 8
            border.color: Theme.goldPale

            Icon {
                anchors.centerIn: parent
                name: "sprout"
                color: Theme.onLight
                size: 88
            }
        }

        Column {
            anchors { left: crest.right; leftMargin: 40; right: parent.right; rightMargin: 48; verticalCenter: parent.verticalCenter }
            spacing: 10

            Label {
                width: parent.width
                text: qsTr("Your level")
                size: 32
                font.weight: Font.Medium
                color: Theme.onDarkSoft
            }

            Label {
                objectName: "levelName"
                width: parent.width
                text: page.quests.levelName.length > 0 ? page.quests.levelName : qsTr("Just beginning")
                size: 62
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 40
                color: Theme.onDark
            }

            Rectangle {
                width: parent.width
                height: 24
                radius: 12
                color: Qt.alpha(Theme.onDark, 0.22)

                Rectangle {
                    anchors.left: parent.left
                    width: Math.max(height, parent.width * page.quests.levelPart)
                    height: parent.height
                    radius: 12
                    color: Theme.gold
                }
            }

            Label {
                objectName: "levelNext"
                width: parent.width
                text: page.quests.nextLevelName.length > 0
                      ? qsTr("%Ln more point(s) to %1", "", page.quests.pointsToNextLevel).arg(page.quests.nextLevelName)
                      : qsTr("The highest there is")
                size: Theme.smallSize
                color: Theme.onDark
            }
        }
    }

    Card {
        id: board
        y: level.height > 0 ? level.height + 28 : 0
        width: parent.width
        height: parent.height - y

        Label {
            id: caption
            x: 44
            y: 32
            width: parent.width - 88
            text: page.quests.badgeCount > 0 ? qsTr("%n badge(s)", "", page.quests.badgeCount) : qsTr("Your first badge waits here")
            size: 42
            font.weight: Font.Bold
            font.family: Theme.displayFamily
        }

        Grid {
            anchors { left: parent.left; leftMargin: 44 }
            y: 108
            columns: 4
            columnSpacing: 16
            rowSpacing: 20

            Repeater {
                model: page.quests.badges

                Item {
                    id: place

                    required property int index
                    required property string title
                    required property string badge
                    required property int times
                    readonly property bool hers: times > 0

                    objectName: "badge" + index
                    visible: index < 12
                    width: (board.width - 88 - 48) / 4
                    height: 208
                    Accessible.role: Accessible.StaticText
                    Accessible.name: hers ? title : qsTr("%1, not yet").arg(title)

                    BadgeDisc {
                        id: medal
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: 132
                        name: place.badge
                        ring: false
                        earned: place.hers
                        strong: Theme.lineDeep
                    }

                    Rectangle {
                        visible: place.times > 1
                        anchors { left: medal.right; leftMargin: -52; top: medal.top; topMargin: -4 }
                        width: Math.max(64, count.width + 24)
                        height: 48
                        radius: 24
                        color: Theme.brand

                        Label {
                            id: count
                            anchors.centerIn: parent
                            text: "× " + place.times
                            size: Theme.tinySize
                            font.weight: Font.Bold
                            color: Theme.onStrong
                        }
                    }

                    Label {
                        anchors { top: medal.bottom; topMargin: 10 }
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: place.title
                        size: Theme.tinySize
                        lines: 2
                        font.weight: place.hers ? Font.DemiBold : Font.Normal
                        color: place.hers ? Theme.ink : Theme.softInk
                    }
                }
            }
        }

        Label {
            visible: !page.quests.numberProven
            anchors { bottom: parent.bottom; bottomMargin: 32; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 88
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Until your number is confirmed you see what you did with your PIN.")
            size: Theme.tinySize
            lines: 2
            color: Theme.softInk
        }
    }
}
