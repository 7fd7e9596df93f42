// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the printer's self-test prints: letters in every size, a code to be scanned, a
// line from edge to edge.
import QtQuick
import Endcap

StoreSlip {
    id: test

    // The same on every kiosk, in every language.
    readonly property string letters: "ABCDEFG abcdefg 0123456789"
    readonly property string code: "endcap printer test"

    key: "test"

    SlipPart {
        size: SlipPart.Large
        bold: true
        text: qsTr("Printer test")
    }

    SlipPart {
        text: qsTr("If you can read this and scan the code, paper and head are fine.")
    }

    SlipPart {
        size: SlipPart.Small
        text: test.letters
    }

    SlipPart {
        kind: SlipPart.Code
        text: test.code
    }

    SlipPart {
        kind: SlipPart.Rule
    }

    SlipFoot {
        slip: test
    }
}
