// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of a drawing, all of them, readable without dragging: buttons turn the
// page. Their check number is on every ticket.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property DrawingController drawing: app.drawing
    readonly property bool empty: drawing.rules.length === 0

    objectName: "rulesScreen"
    fold: how.y + how.height + 12
    onBackRequested: app.flow.back()

    Label {
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: qsTr("Rules and odds")
        size: Theme.displaySize
    }

    Rectangle {
        id: summary
        x: Theme.margin
        y: 292
        width: Theme.contentWidth
        height: odds.height + 72
        radius: Theme.radius
        color: Theme.berrySoft

        FactRow {
            id: odds
            objectName: "rulesOdds"
            x: 40
            y: 36
            width: parent.width - 80
            symbol: "dices"
            strong: Theme.onStrong
            quiet: Theme.berry
            title: qsTr("Your odds")
            note: screen.drawing.odds
        }
    }

    OutlineButton {
        id: how
        objectName: "rulesCheckButton"
        x: Theme.margin
        y: summary.y + summary.height + Theme.gap
        width: Theme.contentWidth
        text: qsTr("How the draw is checked")
        symbol: "shield-check"
        onTriggered: screen.app.flow.openDrawCheck()
    }

    Card {
        id: sheet
        x: Theme.margin
        anchors { top: how.bottom; topMargin: Theme.gap; bottom: turning.top; bottomMargin: Theme.gap }
        width: Theme.contentWidth

        PageMessage {
            visible: screen.empty
            anchors.centerIn: parent
            symbol: "scroll-text"
            title: qsTr("The rules are on their way")
            note: qsTr("Ask at the service desk to read them now.")
        }

        ListView {
            id: list
            objectName: "rulesList"
            anchors.fill: parent
            anchors.margins: 44
            clip: true
            spacing: 28
            boundsBehavior: Flickable.StopAtBounds
            model: screen.drawing.rules.length

            delegate: Item {
                id: rule

                required property int index

                width: list.width
                height: words.height

                Label {
                    id: number
                    anchors.left: parent.left
                    width: 72
                    text: rule.index + 1
                    size: 40
                    font.family: Theme.displayFamily
                    font.weight: Font.Bold
                    color: Theme.berry
                }

                Label {
                    id: words
                    anchors { left: number.right; right: parent.right }
                    text: screen.drawing.rules[rule.index]
                    size: 34
                    lines: 40
                    lineHeight: 1.18
                }
            }

            Behavior on contentY {
                NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
            }
        }
    }

    Item {
        id: turning
        x: Theme.margin
        y: screen.foot - height - 28
        width: Theme.contentWidth
        height: Theme.touch

        Column {
            anchors { left: parent.left; right: up.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            spacing: 4

            Label {
                width: parent.width
                text: qsTr("Check number of these rules")
                size: Theme.tinySize
                lines: 2
                color: Theme.softInk
            }

            Label {
                objectName: "rulesHash"
                width: parent.width
                text: screen.drawing.rulesHash
                Accessible.role: Accessible.StaticText
                Accessible.name: text.split("").join(" ")
                size: 32
                font.family: Theme.codeFamily
            }
        }

        OutlineButton {
            id: up
            objectName: "rulesUp"
            anchors { right: down.left; rightMargin: Theme.gap }
            width: 176
            text: qsTr("Up")
            visible: list.contentHeight > list.height
            enabled: !list.atYBeginning
            onTriggered: list.contentY = Math.max(list.originY, list.contentY - list.height * 0.8)
        }

        OutlineButton {
            id: down
            objectName: "rulesDown"
            anchors.right: parent.right
            width: 208
            text: qsTr("Down")
            visible: up.visible
            enabled: !list.atYEnd
            onTriggered: list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.8)
        }
    }
}
