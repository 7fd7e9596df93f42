// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who won, by ticket and never by name; everybody may see it.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property DrawCheckController check: app.drawCheck
    readonly property int phase: check.phase
    readonly property bool told: phase === DrawCheckController.Waiting || phase === DrawCheckController.None
    readonly property bool drawn: phase === DrawCheckController.Drawn
    property FriendlyDate drawnAt: FriendlyDate {
        at: screen.check.drawnAt
    }
    property FriendlyDate numbersAt: FriendlyDate {
        at: screen.check.numbersAt
    }

    objectName: "winnersScreen"
    fold: told ? 440 : summary.y + summary.height + 20
    onBackRequested: app.flow.back()

    Label {
        x: Theme.margin
        y: 152
        width: Theme.contentWidth
        text: qsTr("Winners")
        size: Theme.displaySize
    }

    PageMessage {
        objectName: "winnersMessage"
        visible: screen.told
        anchors.horizontalCenter: parent.horizontalCenter
        y: 480
        waiting: screen.phase === DrawCheckController.Waiting
        symbol: "trophy"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: waiting ? qsTr("One moment") : qsTr("Nothing drawn yet")
        note: waiting ? qsTr("We are fetching the winners.") : qsTr("The winning tickets will be listed here for 60 days.")
    }

    DrawChooser {
        id: chooser
        visible: !screen.told
        x: Theme.margin
        y: 272
        check: screen.check
    }

    Card {
        id: sheet
        readonly property real headHeight: Theme.wide ? 0 : summary.height
        visible: !screen.told
        x: Theme.margin
        y: Theme.wide ? screen.fold + 8 : summary.y - 2
        width: Theme.contentWidth
        height: how.y - 28 - y

        PageMessage {
            objectName: "winnersWait"
            visible: list.count === 0
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: sheet.headHeight + 80 }
            discSize: 200
            symbol: screen.drawn ? "users" : "hourglass"
            strong: Theme.berry
            quiet: Theme.berrySoft
            title: screen.drawn ? qsTr("Nobody entered") : qsTr("Still to be drawn")
            note: screen.drawn ? qsTr("So there was nobody to be drawn.") : qsTr("Nobody knows yet who wins, we do not either.")
        }

        ListView {
            id: list
            objectName: "winnerList"
            anchors { fill: parent; margins: 28; topMargin: sheet.headHeight + 28 }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: screen.check.winnerList

            delegate: WinnerLine {
                width: list.width
            }

            Behavior on contentY {
                NumberAnimation { duration: Theme.reducedMotion ? 0 : Theme.slow; easing.type: Theme.easing }
            }
        }
    }

    // The head of the list; beside it where there are two columns.
    Rectangle {
        id: summary
        visible: !screen.told
        x: Theme.margin + 2
        y: chooser.y + chooser.height + 30
        width: Theme.contentWidth - 4
        height: Math.max(176, words.height + 56)
        radius: Theme.radius
        color: Theme.berrySoft

        Column {
            id: words
            anchors { left: parent.left; leftMargin: 44; right: prize.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
            spacing: 6

            Label {
                width: parent.width
                text: screen.drawn ? qsTr("Drawn %1").arg(screen.drawnAt.words) : qsTr("The list is sealed")
                size: 38
                lines: 2
                font.weight: Font.DemiBold
            }

            Label {
                width: parent.width
                text: screen.drawn ? qsTr("from %Ln entries, each with the same odds", "", screen.check.entries)
                                   : qsTr("The numbers come %1.").arg(screen.numbersAt.words)
                size: Theme.smallSize
                lines: 2
                color: Theme.softInk
            }
        }

        Label {
            id: prize
            anchors { right: parent.right; rightMargin: 44; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, 300)
            horizontalAlignment: Text.AlignRight
            text: screen.check.prize
            size: text.length > 8 ? 44 : 92
            lines: text.length > 8 ? 2 : 1
            color: Theme.berry
        }
    }

    OutlineButton {
        id: how
        objectName: "howCheckedButton"
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: screen.foot - height - 28
        width: down.visible ? Theme.contentWidth - 208 - Theme.gap : Theme.contentWidth
        text: qsTr("How the draw is checked")
        symbol: "shield-check"
        onTriggered: screen.app.flow.openDrawCheck()
    }

    OutlineButton {
        id: down
        objectName: "winnersDown"
        visible: list.contentHeight > list.height
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: how.y
        width: 208
        text: list.atYEnd ? qsTr("Top") : qsTr("Down")
        onTriggered: list.contentY = list.atYEnd ? list.originY : Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.8)
    }
}
