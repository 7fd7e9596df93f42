// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every device, one button, and the results that were kept.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

StaffFrame {
    id: screen

    readonly property SelfTestController test: app.selfTest
    readonly property int step: test.step
    readonly property bool trying: step === SelfTestController.Automatic

    property TestSlip slip: TestSlip {
        printer: screen.app.printer
        store: screen.app.store
    }

    objectName: "staffTestScreen"
    fold: 560
    bare: step === SelfTestController.Touch
    covered: step === SelfTestController.Touch || step === SelfTestController.Scan || step === SelfTestController.Print
    title: step === SelfTestController.Finished ? test.failures === 0 ? qsTr("All devices work") : qsTr("%n device(s) need(s) care", "", test.failures)
                                                : qsTr("Self-test")
    onBackRequested: app.flow.back()

    Label {
        x: Theme.margin
        y: 276
        width: Theme.contentWidth
        lines: 2
        size: 34
        color: Theme.softInk
        text: screen.step === SelfTestController.Finished ? qsTr("The results are kept on this kiosk and told to headquarters.")
            : screen.trying ? qsTr("Network, disk and clock are tried by themselves.")
                            : qsTr("Tries each device in turn; it takes less than a minute. The last results stand here.")
    }

    Column {
        x: Theme.margin
        y: Theme.wide ? screen.fold + 8 : 400
        spacing: Theme.wide ? 16 : Theme.gap

        Repeater {
            model: screen.test.devices

            DeviceRow {}
        }
    }

    PrimaryButton {
        objectName: "testStartButton"
        x: Theme.margin
        y: Theme.wide ? 404 : screen.foot - height - 40
        width: Theme.contentWidth
        fill: Theme.ink
        symbol: screen.trying ? "hourglass" : "shield-check"
        text: screen.trying ? qsTr("Trying") : screen.step === SelfTestController.Finished ? qsTr("Test again") : qsTr("Test everything")
        busy: screen.trying
        onTriggered: screen.test.start()
    }

    CornerTest {
        parent: screen
        visible: screen.step === SelfTestController.Touch
        test: screen.test
    }

    ScanTest {
        parent: screen
        visible: screen.step === SelfTestController.Scan
        y: Theme.headerHeight
        test: screen.test
    }

    PrintTest {
        parent: screen
        visible: screen.step === SelfTestController.Print
        y: Theme.headerHeight
        test: screen.test
        printer: screen.app.printerTest
        slip: screen.slip
    }
}
