// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One drawing: what can be won, until when, with which odds, and one button.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property DrawingController drawing: app.drawing
    readonly property int phase: drawing.phase
    readonly property bool told: phase === DrawingController.Waiting || phase === DrawingController.None

    objectName: "drawingScreen"
    fold: Theme.lowestFold
    middle: told
    onBackRequested: app.flow.back()

    PageMessage {
        objectName: "drawingMessage"
        visible: screen.told
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 240 : 520
        waiting: screen.phase === DrawingController.Waiting
        symbol: "ticket"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: waiting ? qsTr("One moment") : qsTr("No drawing right now")
        note: waiting ? qsTr("We are fetching the drawing.") : qsTr("The next one will show up here. Everything else still works.")
    }

    DrawingHero {
        id: hero
        visible: !screen.told
        x: Theme.margin
        y: 152
        height: Theme.wide ? screen.fold - 28 - y : Math.max(200, Math.min(560, enter.highest - facts.height - 36 - 40 - y))
        drawing: screen.drawing
    }

    DrawingFacts {
        id: facts
        visible: !screen.told
        x: Theme.margin
        y: hero.y + hero.height + 36
        drawing: screen.drawing
    }

    EnterPanel {
        id: enter

        readonly property real highest: y - failureHeight

        visible: !screen.told
        x: Theme.margin
        y: screen.foot - height - (Theme.wide ? 14 : 28)
        drawing: screen.drawing
        onRulesRequested: screen.app.flow.openRules()
        onWinnersRequested: screen.app.flow.openWinners()
    }

    OutlineButton {
        objectName: "pastWinnersButton"
        visible: screen.phase === DrawingController.None
        x: Theme.margin
        y: screen.foot - height - 28
        width: Theme.contentWidth
        text: qsTr("Winners so far")
        symbol: "trophy"
        onTriggered: screen.app.flow.openWinners()
    }
}
