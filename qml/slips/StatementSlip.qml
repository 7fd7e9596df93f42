// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Her points on paper, and what this visit earned. Only of a proven visit: with a claim
// alone it has no key, and what has no key is never printed.
//   home     who she is, and her points
//   checkIn  what being here earned
//   drawing  whether this visit entered
import QtQuick
import Endcap

StoreSlip {
    id: statement

    required property HomeController home
    required property CheckInController checkIn
    required property DrawingController drawing
    readonly property bool allowed: home.proven && home.pointsKnown
    readonly property bool stamped: checkIn.phase === CheckInController.Saved

    function number(of: int): string {
        return Number(of).toLocaleString(Theme.locale, "f", 0);
    }

    key: allowed ? "statement" : ""

    SlipPart {
        shown: statement.allowed
        size: SlipPart.Large
        bold: true
        text: statement.allowed ? statement.home.name : ""
    }

    SlipPart {
        text: qsTr("Your points")
    }

    SlipPart {
        shown: statement.allowed
        size: SlipPart.Huge
        bold: true
        text: statement.allowed ? statement.number(statement.home.points) : ""
    }

    SlipPart {
        kind: SlipPart.Rule
    }

    SlipPart {
        bold: true
        text: qsTr("This visit")
    }

    SlipPart {
        kind: SlipPart.Pair
        shown: statement.stamped
        text: qsTr("Check-in")
        second: "+" + statement.number(statement.checkIn.points)
    }

    SlipPart {
        kind: SlipPart.Pair
        shown: statement.drawing.ticketNumber.length > 0
        text: qsTr("Entry in the drawing")
        second: statement.drawing.ticketNumber
    }

    SlipPart {
        shown: !statement.stamped && statement.drawing.ticketNumber.length === 0
        text: qsTr("Nothing earned yet.")
    }

    SlipPart {
        size: SlipPart.Small
        text: qsTr("As of the moment below. What is still on its way to the store is counted in.")
    }

    SlipPart {
        kind: SlipPart.Rule
    }

    SlipFoot {
        slip: statement
    }
}
