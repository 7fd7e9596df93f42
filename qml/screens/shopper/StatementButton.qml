// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to her points on paper; only of a proven visit, and only with a printer.
//   app  the one object from C++
import QtQuick
import Endcap

PrintButton {
    id: statement

    required property KioskApp app

    objectName: "statementButton"
    words: qsTr("Print my points")
    slip: StatementSlip {
        printer: statement.app.printer
        store: statement.app.store
        home: statement.app.home
        checkIn: statement.app.checkIn
        drawing: statement.app.drawing
    }
}
