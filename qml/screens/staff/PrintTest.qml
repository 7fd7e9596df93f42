// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slip to look at: whether the printer says that it is printed, and whether a person
// can read it.
//   test     is told how it went
//   printer  prints the slip and says what became of it
//   slip     what is printed
import QtQuick
import Endcap

Rectangle {
    id: print

    required property SelfTestController test
    required property PrinterTest printer
    required property Slip slip
    readonly property bool running: printer.result === PrinterTest.Running
    readonly property bool unsure: printer.result === PrinterTest.Unconfirmed
    readonly property bool failed: printer.result === PrinterTest.Failed

    objectName: "printTest"
    width: Theme.windowWidth
    height: Theme.windowHeight - Theme.headerHeight
    color: Theme.paper
    onVisibleChanged: {
        if (visible)
            printer.start(slip);
    }

    MouseArea {
        anchors.fill: parent // nothing below is to be pressed
    }

    Folding {
        fold: 690

        Label {
            objectName: "printTestTitle"
            x: Theme.margin
            y: 56
            width: Theme.contentWidth
            horizontalAlignment: Text.AlignHCenter
            text: print.failed ? qsTr("Nothing was printed") : print.unsure ? qsTr("Did a slip come out?") : qsTr("Printing a test slip")
            size: 68
            lines: 2
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 300
            width: 320
            height: 320
            radius: width / 2
            color: print.failed ? Theme.berrySoft : Theme.brandSoft

            Icon {
                anchors.centerIn: parent
                name: print.failed ? "triangle-alert" : print.unsure ? "printer" : "hourglass"
                color: print.failed ? Theme.berry : Theme.brand
                size: 160
            }
        }

        Label {
            objectName: "printTestNote"
            x: 128
            y: 700
            width: parent.width - 256
            horizontalAlignment: Text.AlignHCenter
            lines: 4
            color: Theme.softInk
            text: {
                if (print.unsure)
                    return qsTr("This printer cannot tell by itself. The slip must be readable, and its code must scan.");
                if (!print.failed)
                    return qsTr("It takes a few seconds.");
                switch (print.printer.state) {
                case Printer.PaperLow: return qsTr("The roll is nearly empty. Put in a new one, then print again.");
                case Printer.PaperOut: return qsTr("The printer is out of paper. Put in a new roll, then print again.");
                case Printer.CoverOpen: return qsTr("The printer is open. Close its cover, then print again.");
                case Printer.Stopped: return qsTr("The printer has stopped. Switch it off and on, then print again.");
                }
                return qsTr("The printer does not answer. Check its power and its cable, then print again.");
            }
        }

        PrimaryButton {
            objectName: print.unsure ? "printGoodButton" : "printAgainButton"
            anchors.horizontalCenter: parent.horizontalCenter
            y: 1080
            width: 720
            visible: print.unsure || print.failed
            fill: Theme.ink
            symbol: print.unsure ? "check" : "refresh-cw"
            text: print.unsure ? qsTr("Yes, it is good") : qsTr("Print again")
            onTriggered: {
                if (print.unsure)
                    print.test.confirmPrint();
                else
                    print.printer.start(print.slip);
            }
        }

        OutlineButton {
            objectName: "printFailButton"
            anchors.horizontalCenter: parent.horizontalCenter
            y: 1280
            width: 720
            enabled: !print.running
            text: print.unsure ? qsTr("Nothing, or not readable") : qsTr("It does not print")
            symbol: "x"
            onTriggered: print.test.fail()
        }
    }
}
