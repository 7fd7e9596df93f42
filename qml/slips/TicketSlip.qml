// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ticket of an entry on paper: the same facts and the same code as on screen, and
// nothing about the shopper.
//   drawing  whose ticket it is
import QtQuick
import Endcap

StoreSlip {
    id: ticket

    required property DrawingController drawing
    // On paper "tomorrow" means nothing the day after.
    readonly property string seals: isNaN(drawing.sealsAt.getTime()) ? ""
        : qsTr("%1, %2", "date, time").arg(drawing.sealsAt.toLocaleDateString(Theme.locale, Locale.LongFormat)).arg(drawing.sealsAt.toLocaleTimeString(Theme.locale, Locale.ShortFormat))

    key: drawing.ticketNumber.length > 0 ? "ticket " + drawing.ticketNumber : ""

    SlipPart {
        size: SlipPart.Body
        bold: true
        text: ticket.drawing.title
    }

    SlipPart {
        size: SlipPart.Huge
        bold: true
        text: ticket.drawing.prize
    }

    SlipPart {
        size: SlipPart.Large
        bold: true
        text: qsTr("Ticket %1").arg(ticket.drawing.ticketNumber)
    }

    SlipPart {
        text: ticket.drawing.ticketHash
    }

    SlipPart {
        kind: SlipPart.Code
        text: ticket.drawing.ticketCode
    }

    SlipPart {
        text: ticket.seals.length > 0 ? qsTr("Your entry counts if it reaches us by %1.").arg(ticket.seals)
                                      : qsTr("Your entry counts if it reaches us in time.")
    }

    SlipPart {
        bold: true
        text: qsTr("Keep this to check.")
    }

    SlipPart {
        kind: SlipPart.Rule
    }

    SlipFoot {
        slip: ticket
    }
}
