// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ticket that was drawn: what it won, and its number.
//   won      whose prize it is
//   outline  colour of its edge, for light grounds
import QtQuick
import Endcap

TicketPaper {
    id: ticket

    required property WonController won

    objectName: "wonTicket"
    width: 880
    height: 420
    tear: 300
    dash: Theme.mix(Theme.berrySoft, Theme.berry, 0.25)

    Label {
        objectName: "wonTitle"
        x: ticket.inset
        y: 32
        width: parent.width - 2 * ticket.inset
        horizontalAlignment: Text.AlignHCenter
        text: ticket.won.title
        size: Theme.smallSize
        font.weight: Font.DemiBold
        font.letterSpacing: 2
        font.capitalization: Font.AllUppercase
        color: Theme.berry
    }

    Label {
        objectName: "wonPrize"
        x: ticket.inset
        y: 74
        width: parent.width - 2 * ticket.inset
        height: 206
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: ticket.won.prize
        size: 190
        lines: text.length > 9 ? 2 : 1
        fontSizeMode: Text.Fit
        minimumPixelSize: 48
        color: Theme.berry
    }

    Label {
        objectName: "wonTicketNumber"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 28 }
        text: qsTr("Ticket %1").arg(ticket.won.ticket)
        size: 52
    }
}
