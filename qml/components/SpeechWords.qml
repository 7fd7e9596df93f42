// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the voice says of its own, written for the ear; what is on a page is said from the
// page (app/access/speech.h). "%1" is what it speaks of.
//   app  the one object from C++
import QtQuick
import Endcap

QtObject {
    id: talk

    required property KioskApp app
    readonly property var keys: ({
        [Qt.Key_Space]: qsTr("Space"),
        [Qt.Key_Backspace]: qsTr("Take back one letter"),
        [Qt.Key_Return]: qsTr("Enter"),
        [Qt.Key_Shift]: qsTr("Capital letters"),
        [Qt.Key_Context1]: qsTr("More signs")
    })

    property Binding told: Binding {
        target: talk.app.speech
        property: "words"
        value: ({
            welcome: qsTr("Welcome to %1. This screen speaks now. The left and right keys go through what you can do, the middle key chooses, and the back key goes back. Pull out the headset when you are done: your visit ends, and everything of yours is forgotten.").arg(talk.app.store.name),
            chosen: qsTr("%1, chosen"),
            notChosen: qsTr("%1, not chosen"),
            field: qsTr("%1. Nothing is typed yet."),
            typed: qsTr("%1. Typed: %2"),
            erased: qsTr("Taken back"),
            capital: qsTr("Capital %1"),
            slower: qsTr("Slower"),
            faster: qsTr("Faster"),
            quieter: qsTr("Quieter"),
            louder: qsTr("Louder"),
            dark: qsTr("The screen is dark now. Nobody can look over your shoulder."),
            light: qsTr("The screen shows everything again."),
            keys: talk.keys
        })
    }
}
