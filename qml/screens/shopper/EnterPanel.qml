// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one button of a drawing and the rules beside it, or why it cannot be pressed.
//   drawing         what is entered
//   failureHeight   how far a failure reaches above it, in design pixels
//   rulesRequested, winnersRequested  she wants to read the rules, or who won before
import QtQuick
import Endcap

Item {
    id: panel

    required property DrawingController drawing
    readonly property int phase: drawing.phase
    readonly property bool failed: phase === DrawingController.Failed
    readonly property bool canTry: phase === DrawingController.Open || phase === DrawingController.Saving
                                   || (failed && drawing.failure !== DrawingController.NotOpen)
    readonly property real buttonHeight: Theme.wide ? 128 : 144
    readonly property real failureHeight: failure.visible ? failure.height + Theme.gap : 0

    signal rulesRequested
    signal winnersRequested

    width: Theme.contentWidth
    height: buttonHeight + Theme.gap + Theme.touch

    PrimaryButton {
        objectName: "enterButton"
        visible: panel.canTry
        width: parent.width
        height: panel.buttonHeight
        letterSize: 52
        fill: Theme.berry
        busy: panel.phase === DrawingController.Saving
        text: busy ? qsTr("Saving your entry") : panel.failed ? qsTr("Try again") : qsTr("Enter the drawing")
        symbol: busy ? "hourglass" : ""
        onTriggered: panel.drawing.enter()
    }

    NoticePanel {
        noticeName: "entered"
        visible: !panel.canTry
        height: panel.buttonHeight
        symbol: panel.phase === DrawingController.Entered ? "check" : "clock"
        strong: panel.phase === DrawingController.Entered ? Theme.brand : Theme.goldInk
        quiet: panel.phase === DrawingController.Entered ? Theme.brandSoft : Theme.goldSoft
        title: panel.phase === DrawingController.Entered ? qsTr("You’re in. Good luck!") : qsTr("This drawing is closed")
        note: panel.phase === DrawingController.Entered ? "" : qsTr("The next one will show up here.")
    }

    NoticePanel {
        id: failure
        noticeName: "drawingFailure"
        visible: panel.failed && panel.canTry
        y: -height - Theme.gap
        symbol: "triangle-alert"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: panel.drawing.failure === DrawingController.StorageFailed ? qsTr("You are not entered yet") : qsTr("We don’t know yet")
        note: panel.drawing.failure === DrawingController.StorageFailed
              ? qsTr("This kiosk could not save your entry. Try again, or use another kiosk.")
              : qsTr("This kiosk had to catch its breath. Touch once more; you can only be in once.")
    }

    OutlineButton {
        id: rules
        objectName: "rulesButton"
        anchors { left: parent.left; bottom: parent.bottom }
        width: (parent.width - Theme.gap) / 2
        text: qsTr("Rules and odds")
        symbol: "scroll-text"
        onTriggered: panel.rulesRequested()
    }

    OutlineButton {
        objectName: "winnersButton"
        anchors { left: rules.right; leftMargin: Theme.gap; bottom: parent.bottom }
        width: rules.width
        text: qsTr("Winners so far")
        symbol: "trophy"
        onTriggered: panel.winnersRequested()
    }
}
