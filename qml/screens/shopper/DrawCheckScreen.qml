// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a draw is checked, in plain words and with the codes that prove it, and whether
// one's own ticket is in it. Everybody may see this page, also without saying who she is.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property DrawCheckController check: app.drawCheck
    readonly property int phase: check.phase
    readonly property bool told: phase === DrawCheckController.Waiting || phase === DrawCheckController.None
    readonly property bool drawn: phase === DrawCheckController.Drawn
    property FriendlyDate sealedAt: FriendlyDate {
        at: screen.check.sealedAt
    }
    property FriendlyDate numbersAt: FriendlyDate {
        at: screen.check.numbersAt
    }

    objectName: "drawCheckScreen"
    fold: told ? 380 : steps.y + sums.y
    onBackRequested: app.flow.back()

    Label {
        x: Theme.margin
        y: 152
        width: Theme.contentWidth
        text: qsTr("How the draw is checked")
        size: 72
    }

    PageMessage {
        objectName: "drawCheckMessage"
        visible: screen.told
        anchors.horizontalCenter: parent.horizontalCenter
        y: 400
        discSize: 240
        waiting: screen.phase === DrawCheckController.Waiting
        symbol: "shield-check"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: waiting ? qsTr("One moment") : qsTr("No list is sealed right now")
        note: waiting ? qsTr("We are fetching the draws.")
                      : qsTr("When a drawing has closed, its list is sealed. Then public numbers that nobody here controls name the winner. You can check every step here.")
    }

    DrawChooser {
        id: chooser
        visible: !screen.told
        x: Theme.margin
        y: 254
        check: screen.check
    }

    Column {
        id: steps
        readonly property bool foldsThrough: true
        visible: !screen.told
        x: Theme.margin
        y: chooser.y + chooser.height + 36
        width: Theme.contentWidth
        spacing: 34

        CheckStep {
            objectName: "sealStep"
            step: 1
            title: qsTr("First the list was sealed")
            note: qsTr("%Ln entries, each person once. Sealed %1, before anybody could know the numbers. Its fingerprint:", "", screen.check.entries).arg(screen.sealedAt.words)
            code: screen.check.listCode
        }

        CheckStep {
            objectName: "numbersStep"
            step: 2
            done: screen.drawn
            title: screen.drawn ? qsTr("Then came public numbers") : qsTr("Now we wait for public numbers")
            note: screen.drawn ? qsTr("%1. Nobody here can choose them. Look them up.").arg(screen.check.source)
                : screen.check.source.length > 0 ? qsTr("%1, %2. Nobody here can choose them.").arg(screen.check.source).arg(screen.numbersAt.words)
                                                 : qsTr("Its sources published before the list was sealed. Ask at the service desk.")
            numbers: screen.check.numbers
        }

        CheckStep {
            objectName: "seedStep"
            step: 3
            done: screen.drawn
            title: screen.drawn ? qsTr("Together they named the winners") : qsTr("Together they will name the winners")
            note: qsTr("By a published rule, once. There is no second try.")
            code: screen.check.seedCode
        }

        CheckStep {
            id: sums
            objectName: "sumStep"
            step: 4
            done: screen.drawn
            title: screen.drawn ? qsTr("This kiosk did the sums again") : qsTr("This kiosk will do the sums again")
            note: screen.drawn ? qsTr("It came to the same winners. So can you: the file with every step is free for everybody.")
                               : qsTr("And so can you: the file with every step is free for everybody.")
        }
    }

    Column {
        visible: !screen.told
        x: Theme.margin
        anchors { bottom: verdict.top; bottomMargin: 28 }
        width: Theme.contentWidth
        spacing: 4

        Label {
            width: parent.width
            text: qsTr("Headquarters’ key, to check the file with")
            size: Theme.tinySize
            color: Theme.softInk
        }

        Label {
            objectName: "hqKey"
            width: parent.width
            text: screen.check.key.slice(0, 32) + "\n" + screen.check.key.slice(32)
            size: Theme.tinySize
            lines: 2
            font.family: Theme.codeFamily
        }
    }

    TicketVerdict {
        id: verdict
        x: Theme.margin
        y: screen.foot - height - 28
        check: screen.check
    }
}
