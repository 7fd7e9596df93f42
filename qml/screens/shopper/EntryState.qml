// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How it stands with an entry: saved here, confirmed by the store, or refused.
//   drawing  whose entry it is; line says why it may still wait
//   whiteLetters   white letters
import QtQuick
import Endcap

Item {
    id: entry

    required property DrawingController drawing
    required property LineStatus line
    property bool whiteLetters: false
    readonly property bool refused: drawing.refusal !== DrawingController.NoRefusal
    readonly property bool there: drawing.confirmed || drawing.sent
    readonly property color letters: whiteLetters ? Theme.onDark : Theme.ink

    width: Theme.contentWidth
    height: 84

    Rectangle {
        id: disc
        anchors.left: parent.left
        width: 84
        height: 84
        radius: 42
        color: entry.refused ? Theme.goldSoft : entry.there ? Theme.goodSoft : Theme.goldSoft

        Icon {
            anchors.centerIn: parent
            name: entry.refused ? "x" : entry.there ? "check" : "clock"
            color: entry.refused ? Theme.berry : entry.there ? Theme.good : Theme.goldInk
            size: 48
        }
    }

    Label {
        objectName: "entryState"
        anchors { left: disc.right; leftMargin: 24; right: parent.right; verticalCenter: disc.verticalCenter }
        lines: 3
        size: 33
        font.weight: Font.Medium
        color: entry.letters
        text: {
            switch (entry.drawing.refusal) {
            case DrawingController.AlreadyEntered:
                return qsTr("You were in this drawing already. Your first ticket counts, this one does not.");
            case DrawingController.TooLate:
                return qsTr("It reached the store too late, so it does not count. We are sorry.");
            case DrawingController.NotYetOpen:
                return qsTr("The drawing is not open yet: this kiosk had the wrong time. Please enter again when it is.");
            case DrawingController.NotKnown:
                return qsTr("The store could not take this entry. Please ask at the service desk.");
            }
            if (entry.drawing.confirmed)
                return qsTr("Confirmed. The store has your entry.");
            if (entry.drawing.sent)
                return qsTr("The store has it. One entry counts for each number.");
            return entry.line.state === LineStatus.Down ? qsTr("Saved. We’ll send it when the store’s line is back.")
                                                        : qsTr("Saved. It is on its way to the store.");
        }
    }
}
