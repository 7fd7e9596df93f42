// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints a slip, and says how it stands with the paper. Offered only while the printer
// has enough of it; otherwise it says what to do instead. Not there where the kiosk has
// no printer.
//   slip         what it prints
//   words        what the button says while nothing has been printed yet
//   instead      what she can do without paper
//   stroke       colour of outline and words
//   offered      the printer is there, and the slip may be printed
import QtQuick
import Endcap

Item {
    id: print

    required property Slip slip
    property string words: qsTr("Print it")
    property string instead: qsTr("Take a picture of this screen.")
    property color stroke: Theme.ink
    readonly property Printer printer: slip.printer
    readonly property int condition: printer ? printer.state : Printer.Absent
    readonly property bool offered: condition !== Printer.Absent && slip.key.length > 0
    readonly property bool printing: slip.outcome === Printer.Printing
    readonly property bool settled: slip.outcome === Printer.Printed || slip.outcome === Printer.Unconfirmed
    readonly property bool pressable: !settled && (printing || condition === Printer.Asking || condition === Printer.Ready)
    property bool watched: false

    function watchIt() {
        const wanted = printer !== null && visible;
        if (wanted === watched)
            return;
        watched = wanted;
        if (watched)
            printer.watch();
        else
            printer.unwatch();
    }

    implicitWidth: 464
    implicitHeight: 100
    visible: offered
    onVisibleChanged: watchIt()
    Component.onCompleted: watchIt()
    Component.onDestruction: {
        if (watched)
            printer.unwatch();
    }

    OutlineButton {
        objectName: "printButton"
        anchors.fill: parent
        visible: print.pressable
        enabled: !print.printing && print.condition === Printer.Ready
        text: print.printing ? qsTr("Printing") : print.slip.outcome === Printer.Failed ? qsTr("Print again") : print.words
        symbol: print.printing ? "hourglass" : "printer"
        stroke: print.stroke
        onTriggered: print.slip.print()
    }

    PrintState {
        objectName: "printState"
        anchors.fill: parent
        visible: !print.pressable
        printer: print.condition
        outcome: print.slip.outcome
        instead: print.instead
        letters: print.stroke
    }
}
