// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choices about listening, for the sheet of choices: the voice itself and, while it
// speaks, a dark screen, pace and loudness. Where there is no voice it says so.
//   speech  what is chosen
import QtQuick
import Endcap

Column {
    id: rows

    required property Speech speech

    spacing: Theme.gap

    AccessSwitch {
        objectName: "accessSpeech"
        width: rows.width
        symbol: "headphones"
        text: qsTr("Speak")
        note: rows.speech.possible ? qsTr("Everything, and keys do all.")
                                   : qsTr("This kiosk has no voice. Ask somebody at the service desk.")
        on: rows.speech.on
        onTriggered: rows.speech.on = !rows.speech.on
    }

    AccessSwitch {
        objectName: "accessCurtain"
        visible: rows.speech.on
        width: rows.width
        symbol: "eye-off"
        text: qsTr("Dark screen while it speaks")
        note: qsTr("Nobody can look over your shoulder.")
        on: rows.speech.dark
        onTriggered: rows.speech.dark = !rows.speech.dark
    }

    Grid {
        visible: rows.speech.on
        columns: 2
        spacing: Theme.gap

        OutlineButton {
            objectName: "speechSlower"
            width: (rows.width - Theme.gap) / 2
            text: qsTr("Slower")
            enabled: rows.speech.pace > rows.speech.slowest
            onTriggered: --rows.speech.pace
        }

        OutlineButton {
            objectName: "speechFaster"
            width: (rows.width - Theme.gap) / 2
            text: qsTr("Faster")
            enabled: rows.speech.pace < rows.speech.fastest
            onTriggered: ++rows.speech.pace
        }

        OutlineButton {
            objectName: "speechQuieter"
            width: (rows.width - Theme.gap) / 2
            text: qsTr("Quieter")
            enabled: rows.speech.loudness > 1
            onTriggered: --rows.speech.loudness
        }

        OutlineButton {
            objectName: "speechLouder"
            width: (rows.width - Theme.gap) / 2
            text: qsTr("Louder")
            enabled: rows.speech.loudness < rows.speech.loudest
            onTriggered: ++rows.speech.loudness
        }
    }
}
