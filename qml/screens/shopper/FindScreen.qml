// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up: products appear at each letter; a scan goes straight to its
// product (the scanner's text goes to C++ only). Needs no account.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property FindController find: app.find
    readonly property int phase: find.phase
    readonly property string typed: find.text
    readonly property real roomTop: field.y + field.height + Theme.gap
    // Beside the keyboard a list begins below the field; else it has a column of its own.
    readonly property bool beside: Theme.wide && !find.typing
    readonly property real bodyTop: beside ? fold + 8 : roomTop + noticeRoom
    // What a scan brought says so above the results, and instead of the invitation to scan.
    readonly property real noticeRoom: scanned.visible ? scanned.height + Theme.gap : 0
    readonly property real roomBottom: find.typing ? (Theme.wide ? Theme.lowestFold - 8 : Theme.keyboardTop) - 20 : screen.foot - 28

    objectName: "findScreen"
    fold: find.typing ? Theme.lowestFold : roomTop + 240
    onBackRequested: app.flow.back()
    onTypedChanged: {
        if (field.text !== typed)
            field.text = typed;
    }

    SearchField {
        id: field
        objectName: "searchField"
        x: Theme.margin
        y: 156
        hint: qsTr("Search products and brands")
        most: screen.find.mostLetters
        typing: screen.find.typing
        onEdited: screen.find.text = text
        onWantsKeyboard: screen.find.typing = true
        onEntered: screen.find.typing = false
        Component.onCompleted: text = screen.find.text
    }

    FindStart {
        visible: screen.phase === FindController.Suggesting
        x: Theme.margin
        y: screen.beside ? screen.bodyTop : screen.roomTop
        height: screen.roomBottom - y
        find: screen.find
    }

    ScanInvitation {
        visible: screen.beside && !scanned.visible && screen.phase !== FindController.Suggesting
        x: Theme.margin
        y: screen.roomTop
    }

    FindResults {
        visible: screen.phase === FindController.Found
        x: Theme.margin
        y: screen.bodyTop
        height: screen.roomBottom - y
        find: screen.find
    }

    PageMessage {
        objectName: "findMessage"
        visible: screen.phase !== FindController.Suggesting && screen.phase !== FindController.Found
        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.bodyTop + Math.max(0, (screen.roomBottom - screen.bodyTop - height) / 2)
        discSize: !screen.find.typing ? 300 : scanned.visible ? 120 : 200
        spacing: 20
        waiting: screen.phase === FindController.Waiting
        symbol: screen.phase === FindController.Cannot ? "cloud-off" : "search"
        strong: screen.phase === FindController.Cannot ? Theme.goldInk : Theme.brand
        quiet: screen.phase === FindController.Cannot ? Theme.goldSoft : Theme.brandSoft
        title: waiting ? qsTr("One moment")
             : screen.phase === FindController.Cannot ? qsTr("We can’t search now")
                                                      : qsTr("Nothing for “%1”").arg(screen.find.asked)
        note: waiting ? qsTr("We are fetching the shelves.")
            : screen.phase === FindController.Cannot ? qsTr("The list of products is being fetched. It will show up here by itself. The service desk can help meanwhile.")
                                                     : qsTr("Try another word or a shorter one, or hold the product to the scanner. The service desk can help, too.")
    }

    ScanNotice {
        id: scanned
        y: screen.roomTop
        height: 168
        z: 5
        find: screen.find
    }
}
