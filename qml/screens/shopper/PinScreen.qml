// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PIN that opens name, points and offers; one can go on without it. It looks
// the same for numbers the store knows and for those it does not.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property IdentifyController identify: app.identify

    objectName: "pinScreen"
    fold: keypad.y
    onBackRequested: app.flow.back()

    Label {
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: qsTr("Your PIN, please")
        size: Theme.displaySize
    }

    PinNotice {
        id: notice
        x: Theme.margin
        y: 292
        identify: screen.identify
    }

    PinDots {
        objectName: "pinDots"
        anchors.horizontalCenter: parent.horizontalCenter
        y: 552
        count: screen.identify.pinCount
        wrong: screen.identify.notice === IdentifyController.NoMatch
    }

    Keypad {
        id: keypad
        x: Theme.margin
        y: 656
        keyHeight: Theme.wide ? 116 : 126
        prefix: "pinKey"
        canClear: false
        enabled: !screen.identify.checking
        onDigit: digit => screen.identify.pressPin(digit)
        onErase: screen.identify.erasePin()
    }

    PrimaryButton {
        id: open
        objectName: "submitPinButton"
        x: Theme.margin
        y: keypad.y + keypad.height + 28
        width: Theme.contentWidth
        text: screen.identify.checking ? qsTr("Asking the store") : qsTr("Open my account")
        symbol: screen.identify.checking ? "hourglass" : "lock-open"
        enabled: screen.identify.pinCount >= 4 && !busy
        busy: screen.identify.checking
        onTriggered: screen.identify.submitPin()
    }

    OutlineButton {
        id: skip
        objectName: "skipPinButton"
        x: Theme.margin
        y: open.y + open.height + Theme.gap
        width: Theme.contentWidth
        text: qsTr("Go on without PIN")
        onTriggered: screen.identify.skipPin()
    }

    Label {
        x: Theme.margin
        y: skip.y + skip.height + 18
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("You can enter the drawing and check in. Name and points stay hidden.")
        size: Theme.tinySize
        lines: 2
        color: Theme.softInk
    }
}
