// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ticket of an entry. Where the store's place allows a playful display it is
// printed out of a slot and a copy of it drops into the drum, in 1.2 seconds that a
// touch skips; elsewhere, and with less motion, it is simply there. What is shown
// never decides anything.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property DrawingController drawing: app.drawing
    readonly property bool playful: app.store.playful
    readonly property bool refused: drawing.refusal !== DrawingController.NoRefusal
    readonly property bool settled: !printing.running
    property TicketSlip slip: TicketSlip {
        printer: screen.app.printer
        store: screen.app.store
        drawing: screen.drawing
    }

    objectName: "ticketScreen"
    fold: Theme.lowestFold
    backdrop: playful ? Theme.berryGround : Theme.paper
    whiteLetters: playful
    backText: qsTr("Back to start")
    onBackRequested: app.flow.home()
    Component.onCompleted: {
        if (playful && !Theme.reducedMotion)
            printing.start();
    }

    Drum {
        id: drum
        objectName: "drum"
        visible: screen.playful && !Theme.wide // there is no room below the paper
        from: feed.y + paper.height - 90
    }

    Label {
        objectName: "ticketTitle"
        y: Theme.wide ? screen.fold + 40 : 142
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: screen.refused ? qsTr("Not counted") : qsTr("You’re in.")
        size: 116
        color: screen.whiteLetters ? Theme.onDark : Theme.ink
    }

    Label {
        y: Theme.wide ? screen.fold + 174 : 276
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        visible: !screen.refused || screen.drawing.refusal === DrawingController.AlreadyEntered
        text: qsTr("One entry each, the same odds for all.")
        color: screen.whiteLetters ? Theme.onDarkSoft : Theme.softInk
    }

    Rectangle {
        visible: screen.playful
        anchors.horizontalCenter: parent.horizontalCenter
        y: feed.y - 22
        width: 984
        height: 44
        radius: 22
        color: Theme.berryDark
    }

    Item {
        id: feed
        y: Theme.wide ? 178 : screen.playful ? 378 : 368
        width: parent.width
        height: paper.height + 2
        clip: screen.playful && printing.running

        TicketPrint {
            id: paper
            anchors.horizontalCenter: parent.horizontalCenter
            drawing: screen.drawing
            outline: screen.playful ? "transparent" : Theme.lineDeep
        }
    }

    EntryState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? screen.fold + 300 : screen.playful ? 1438 : 1316
        width: screen.playful ? 724 : 880
        drawing: screen.drawing
        line: screen.app.line
        whiteLetters: screen.whiteLetters
    }

    OutlineButton {
        id: rules
        objectName: "ticketRulesButton"
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: screen.foot - height - 20
        height: 100
        width: (Theme.contentWidth - Theme.gap) / 2
        text: qsTr("Rules and odds")
        symbol: "scroll-text"
        stroke: screen.whiteLetters ? Theme.onDark : Theme.ink
        onTriggered: screen.app.flow.openRules()
    }

    // What the store refused is not worth its paper.
    PrintButton {
        id: print
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: rules.y
        width: rules.width
        visible: offered && !screen.refused
        slip: screen.slip
        stroke: screen.whiteLetters ? Theme.onDark : Theme.ink
    }

    // With a printer it is one page further, behind the rules.
    OutlineButton {
        objectName: "ticketCheckButton"
        visible: !print.visible
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: rules.y
        height: rules.height
        width: rules.width
        text: qsTr("How it’s checked")
        symbol: "shield-check"
        stroke: screen.whiteLetters ? Theme.onDark : Theme.ink
        onTriggered: screen.app.flow.openDrawCheck()
    }

    SequentialAnimation {
        id: printing

        NumberAnimation { target: paper; property: "y"; from: -paper.height; to: 0; duration: 620; easing.type: Easing.OutQuad }
        PropertyAction { target: drum; property: "falling"; value: true }
        NumberAnimation { target: drum; property: "drop"; from: 0; to: 0.34; duration: 150; easing.type: Easing.OutQuad }
        NumberAnimation { target: drum; property: "fold"; from: 1; to: 0.45; duration: 130 }
        NumberAnimation { target: drum; property: "drop"; from: 0.34; to: 1; duration: 280; easing.type: Easing.InQuad }
        PropertyAction { target: drum; property: "falling"; value: false }
    }

    TapHandler {
        enabled: printing.running
        onTapped: printing.complete()
    }
}
