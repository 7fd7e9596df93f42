// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A prize of hers, or why it went on to the next. The draw decided it long before;
// where the store's place allows it, her ticket comes up out of the drum in 1.4 seconds
// that a touch skips, and elsewhere, and with less motion, it is simply told. What is
// shown never decides anything, and the page says so.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property WonController won: app.won
    readonly property bool hers: won.reason === WonController.Hers
    readonly property bool playful: app.store.playful && hers
    readonly property bool settled: !rising.running
    property FriendlyDate claimBy: FriendlyDate {
        at: screen.won.claimBy
    }
    property FriendlyDate drawnAt: FriendlyDate {
        at: screen.won.drawnAt
    }

    function reasonText(): string {
        switch (won.reason) {
        case WonController.NotClaimed: return qsTr("Nobody came for it in time, so the rules pass it on.");
        case WonController.NotEligible: return qsTr("By the rules this entry could not win.");
        case WonController.NotVerified: return qsTr("Name or age could not be confirmed.");
        case WonController.Declined: return qsTr("You told us that you did not want it.");
        }
        return qsTr("Please ask at the service desk why.");
    }

    objectName: "wonScreen"
    fold: sheet.y - 8
    backdrop: playful ? Theme.berryGround : Theme.paper
    whiteLetters: playful
    backText: qsTr("Go on")
    onBackRequested: app.flow.back()
    Component.onCompleted: {
        if (playful && won.fresh && !Theme.reducedMotion)
            rising.start();
    }
    Component.onDestruction: won.settle()

    WonConfetti {
        id: confetti
        objectName: "confetti"
        visible: screen.playful
    }

    Label {
        objectName: "wonHeadline"
        y: 148
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: screen.hers ? screen.playful ? qsTr("You won!") : qsTr("Your ticket was drawn") : qsTr("The prize went on")
        size: screen.playful ? 148 : 84
        color: screen.whiteLetters ? Theme.onDark : Theme.ink
    }

    Label {
        objectName: "wonWhen"
        x: Theme.margin
        y: screen.playful ? 318 : 262
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        visible: screen.drawnAt.words.length > 0
        text: qsTr("Drawn %1.").arg(screen.drawnAt.words) + "\n" + qsTr("This screen decides nothing.")
        size: 34
        lines: 2
        color: screen.whiteLetters ? Theme.onDarkSoft : Theme.softInk
    }

    Item {
        id: feed
        y: screen.playful ? 418 : 372
        width: parent.width
        height: ticket.height + 40
        clip: rising.running

        WonTicket {
            id: ticket
            anchors.horizontalCenter: parent.horizontalCenter
            y: 20
            won: screen.won
            outline: screen.playful ? "transparent" : Theme.lineDeep
        }
    }

    Rectangle {
        id: sheet
        x: Theme.margin
        y: feed.y + feed.height + 24
        width: Theme.contentWidth
        height: facts.height + 88
        radius: Theme.radius
        color: Theme.surface
        border.width: screen.playful ? 0 : 2
        border.color: Theme.line

        Column {
            id: facts
            x: 44
            y: 44
            width: parent.width - 88
            spacing: 36

            FactRow {
                objectName: "claimFact"
                visible: screen.hers
                width: parent.width
                symbol: "gift"
                strong: Theme.berry
                quiet: Theme.berrySoft
                title: qsTr("How you get it")
                note: screen.won.claim.length > 0 ? screen.won.claim : qsTr("Ask at the service desk; they know the drawing.")
            }

            FactRow {
                objectName: "claimByFact"
                visible: screen.hers && screen.claimBy.words.length > 0
                width: parent.width
                symbol: "calendar-clock"
                strong: Theme.berry
                quiet: Theme.berrySoft
                title: qsTr("Come by %1").arg(screen.claimBy.words)
                note: qsTr("After that it goes to the next in line.")
            }

            FactRow {
                objectName: "passedOnFact"
                visible: !screen.hers
                width: parent.width
                symbol: "info"
                strong: Theme.goldInk
                quiet: Theme.goldSoft
                title: qsTr("Your ticket was drawn, and the prize went to the next")
                note: screen.reasonText()
            }

            FactRow {
                visible: !screen.hers
                width: parent.width
                symbol: "hand-helping"
                strong: Theme.berry
                quiet: Theme.berrySoft
                title: qsTr("You think that is wrong?")
                note: qsTr("Ask at the service desk with your ticket.")
            }
        }
    }

    Row {
        x: Theme.margin
        y: screen.foot - height - 28
        spacing: Theme.gap

        OutlineButton {
            objectName: "wonCheckButton"
            width: next.visible ? Theme.contentWidth - next.width - Theme.gap : Theme.contentWidth
            text: qsTr("How the draw is checked")
            symbol: "shield-check"
            stroke: screen.whiteLetters ? Theme.onDark : Theme.ink
            onTriggered: screen.app.flow.openDrawCheck()
        }

        OutlineButton {
            id: next
            objectName: "nextWonButton"
            visible: screen.won.count > 1
            width: 300
            text: qsTr("%1 of %2").arg(screen.won.index + 1).arg(screen.won.count)
            symbol: "arrow-right"
            stroke: screen.whiteLetters ? Theme.onDark : Theme.ink
            onTriggered: screen.won.showNext()
        }
    }

    SequentialAnimation {
        id: rising

        PropertyAction { target: confetti; property: "fall"; value: 0 }
        NumberAnimation { target: ticket; property: "y"; from: ticket.height + 60; to: 20; duration: 700; easing.type: Easing.OutBack; easing.overshoot: 0.8 }
        NumberAnimation { target: confetti; property: "fall"; from: 0; to: 1; duration: 700; easing.type: Easing.OutQuad }
    }

    TapHandler {
        enabled: rising.running
        onTapped: rising.complete()
    }
}
