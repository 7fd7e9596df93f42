// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The personal PIN of a member of staff. A wrong one says how many tries are left; when
// none can be taken, the page says why and what this kiosk can tell without one.
//   app  the one object from C++
import QtQuick
import Endcap

StaffFrame {
    id: screen

    readonly property StaffController staff: app.staff
    readonly property bool typing: staff.gate === StaffController.Open || staff.gate === StaffController.Judging
    readonly property bool judging: staff.gate === StaffController.Judging

    objectName: "staffPinScreen"
    fold: typing ? 640 : Theme.lowestFold
    title: typing ? qsTr("Your staff PIN") : ""
    hasBack: false
    outText: qsTr("Back to the shoppers’ page")

    NoticePanel {
        noticeName: "staffPinNotice"
        visible: screen.typing
        x: Theme.margin
        y: 292
        height: 176
        symbol: screen.staff.wrong ? "triangle-alert" : "lock"
        strong: screen.staff.wrong ? Theme.berry : Theme.brand
        quiet: screen.staff.wrong ? Theme.berrySoft : Theme.brandSoft
        title: screen.staff.wrong ? qsTr("This PIN is nobody’s here") : qsTr("Eight digits, for you alone")
        note: !screen.staff.wrong ? qsTr("It works without the store’s line, too. What you do here is written down under your name.")
            : qsTr("%n try(ies) left; then this kiosk locks.", "", screen.staff.triesLeft)
    }

    PinDots {
        objectName: "staffPinDots"
        visible: screen.typing
        anchors.horizontalCenter: parent.horizontalCenter
        y: 536
        places: screen.staff.pinLength
        count: screen.staff.pinCount
        wrong: screen.staff.wrong
    }

    Keypad {
        id: keypad
        visible: screen.typing
        x: Theme.margin
        y: 664
        keyHeight: 150
        prefix: "staffKey"
        canClear: false
        enabled: !screen.judging
        onDigit: digit => screen.staff.pressPin(digit)
        onErase: screen.staff.erasePin()
    }

    PrimaryButton {
        objectName: "staffEnterButton"
        visible: screen.typing
        x: Theme.margin
        y: screen.foot - height - 48
        width: Theme.contentWidth
        fill: Theme.ink
        text: screen.judging ? qsTr("Checking") : qsTr("Open staff mode")
        symbol: screen.judging ? "hourglass" : "lock-open"
        enabled: screen.staff.pinCount === screen.staff.pinLength && !busy
        busy: screen.judging
        onTriggered: screen.staff.submitPin()
    }

    StaffGateMessage {
        visible: !screen.typing
        anchors.horizontalCenter: parent.horizontalCenter
        y: 236
        staff: screen.staff
    }

    // What needs no PIN, because it is nobody's secret.
    Card {
        visible: !screen.typing && screen.staff.gate !== StaffController.Asking
        x: Theme.margin
        y: Theme.wide ? screen.fold + 40 : 1212
        width: Theme.contentWidth
        height: 400

        Column {
            anchors { fill: parent; margins: 44 }
            spacing: 28

            FactRow {
                width: parent.width
                symbol: screen.app.line.state === LineStatus.Up ? "cloud-check" : "cloud-off"
                title: screen.app.line.state === LineStatus.Up ? qsTr("The store’s line is up")
                     : screen.app.line.state === LineStatus.Down ? qsTr("The store’s line is down") : qsTr("Nothing is known of the line")
                note: last.words.length > 0 ? qsTr("Last contact %1.").arg(last.words) : qsTr("No contact yet.")
            }

            FactRow {
                width: parent.width
                symbol: "cloud-upload"
                title: screen.app.line.waiting > 0 ? qsTr("%n thing(s) waiting to be sent.", "", screen.app.line.waiting) : qsTr("Nothing waits to be sent")
            }

            FactRow {
                width: parent.width
                symbol: "phone"
                title: screen.app.store.phone.length > 0 ? screen.app.store.phone : qsTr("No telephone number is known here")
            }
        }
    }

    FriendlyDate {
        id: last
        at: screen.app.line.since
    }
}
