// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says in two short lines what became of a slip, or why there is no paper and what can
// be done instead.
//   printer  Printer.State; outcome: Printer.Outcome of the slip
//   instead  what she can do without paper
//   letters  colour of the words
import QtQuick
import Endcap

Item {
    id: state

    property int printer: Printer.Absent
    property int outcome: Printer.NotAsked
    property string instead: ""
    property color letters: Theme.ink
    readonly property bool printed: outcome === Printer.Printed
    readonly property bool sent: outcome === Printer.Unconfirmed
    readonly property string text: reason.text + " " + note.text

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: symbol
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        name: state.printed || state.sent ? "check" : "printer"
        color: state.letters
        size: 44
    }

    Column {
        anchors { left: symbol.right; leftMargin: 20; right: parent.right; verticalCenter: parent.verticalCenter }

        Label {
            id: reason
            objectName: "printReason"
            width: parent.width
            size: Theme.tinySize
            font.weight: Font.DemiBold
            color: state.letters
            text: {
                if (state.printed)
                    return qsTr("Printed.");
                if (state.sent)
                    return qsTr("Sent to the printer.");
                switch (state.printer) {
                case Printer.PaperLow: return qsTr("Paper is running out.");
                case Printer.PaperOut: return qsTr("The printer is out of paper.");
                case Printer.CoverOpen: return qsTr("The printer is open.");
                default: return qsTr("The printer does not answer.");
                }
            }
        }

        Label {
            id: note
            objectName: "printNote"
            width: parent.width
            size: Theme.tinySize
            lines: 2
            color: state.letters
            text: state.printed ? qsTr("Please take your slip.")
                : state.sent ? qsTr("Nothing came out? %1").arg(state.instead) : state.instead
        }
    }
}
