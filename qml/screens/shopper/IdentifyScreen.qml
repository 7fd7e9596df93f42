// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who are you: scan a card or code (the scanner's text goes to C++ only), or type
// a telephone number, a card number or an e-mail address.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property IdentifyController identify: app.identify
    readonly property bool byEmail: identify.way === IdentifyController.Email

    objectName: "identifyScreen"
    fold: byEmail ? Theme.lowestFold : keypad.y
    onBackRequested: app.flow.back()

    Label {
        id: title
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: qsTr("Who are you?")
        size: Theme.displaySize
    }

    IdentifyNotice {
        id: notice
        x: Theme.margin
        y: 292
        identify: screen.identify
        storeName: screen.app.store.name
    }

    SegmentedChoice {
        id: ways
        x: Theme.margin
        y: notice.y + notice.height + 36
        words: [qsTr("Phone"), qsTr("Card"), qsTr("E-mail")]
        symbols: ["phone", "credit-card", "mail"]
        names: ["wayPhone", "wayCard", "wayEmail"]
        chosen: screen.identify.way
        onChoose: index => screen.identify.way = index
    }

    TypedField {
        id: field
        x: Theme.margin
        y: ways.y + ways.height + 28
        identify: screen.identify
    }

    Keypad {
        id: keypad
        x: Theme.margin
        y: field.y + field.height + 28
        visible: !screen.byEmail
        keyHeight: 116
        onDigit: digit => screen.identify.press(digit)
        onErase: screen.identify.erase()
        onClear: screen.identify.clear()
    }

    QuickKeys {
        id: quick
        visible: screen.byEmail
        x: Theme.margin
        y: field.y + field.height + 20
        onTyped: characters => field.insert(characters)
    }

    PrimaryButton {
        objectName: "continueButton"
        x: Theme.margin
        y: screen.byEmail ? quick.y + quick.height + 20 : keypad.y + keypad.height + 24
        width: Theme.contentWidth
        height: screen.byEmail ? 112 : 128
        text: qsTr("Go on")
        enabled: screen.identify.canContinue
        onTriggered: screen.identify.submit()
    }

    OutlineButton {
        objectName: "joinButton"
        visible: !screen.byEmail
        x: Theme.margin
        y: screen.foot - height - 28
        width: Theme.contentWidth
        height: 100
        text: qsTr("New here? Join in a minute")
        symbol: "user"
        stroke: Theme.brand
        onTriggered: screen.app.flow.openJoin()
    }
}
