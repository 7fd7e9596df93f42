// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on an entry's ticket: prize, number, hash, the code to check it by,
// and until when it has to reach the store.
//   drawing   whose ticket it is
//   outline   colour of its edge, for light grounds
import QtQuick
import Endcap

TicketPaper {
    id: ticket

    required property DrawingController drawing
    property FriendlyDate seals: FriendlyDate {
        at: ticket.drawing.sealsAt
    }
    // For the ear it is one thing, its numbers digit by digit.
    readonly property var spoken: [drawing.title, drawing.prize, qsTr("Ticket %1").arg(spelled(drawing.ticketNumber)),
        seal.text, qsTr("Check code: %1").arg(spelled(drawing.ticketHash)), keep.text]

    function spelled(code: string): string {
        return code.replace(/[^0-9a-z]/gi, "").split("").join(" ");
    }

    objectName: "ticket"
    width: 880
    height: 868
    tear: 362
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken.join(". ")

    Label {
        x: ticket.inset
        y: 36
        width: parent.width - 2 * ticket.inset
        text: ticket.drawing.title
        size: Theme.smallSize
        font.weight: Font.DemiBold
        font.letterSpacing: 2
        font.capitalization: Font.AllUppercase
        color: Theme.berry
    }

    Label {
        objectName: "ticketPrize"
        anchors { left: parent.left; leftMargin: ticket.inset - 4 }
        y: 70
        width: parent.width - 2 * ticket.inset
        height: 142
        verticalAlignment: Text.AlignVCenter
        text: ticket.drawing.prize
        size: 132
        lines: text.length > 9 ? 2 : 1
        fontSizeMode: Text.Fit
        minimumPixelSize: 44
    }

    Row {
        anchors { left: parent.left; leftMargin: ticket.inset }
        y: 214
        spacing: 16

        Label {
            text: qsTr("Ticket")
            size: 54
        }

        Label {
            objectName: "ticketNumber"
            text: ticket.drawing.ticketNumber
            size: 54
        }
    }

    Label {
        objectName: "ticketHash"
        x: ticket.inset
        y: 284
        width: parent.width - 2 * ticket.inset
        text: ticket.drawing.ticketHash
        size: 34
        font.family: Theme.codeFamily
        color: Theme.softInk
    }

    QrCode {
        objectName: "ticketCode"
        anchors { left: parent.left; leftMargin: 38 }
        y: ticket.tear + 12
        width: 484
        height: 484
        text: ticket.drawing.ticketCode
        color: Theme.onLight
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code of this ticket, to be photographed")
    }

    Column {
        anchors { left: parent.left; leftMargin: 546; right: parent.right; rightMargin: 32 }
        y: ticket.tear + 36
        spacing: 16

        Label {
            id: seal
            objectName: "ticketSeal"
            width: parent.width
            text: ticket.seals.words.length > 0 ? qsTr("Your entry counts if it reaches us by %1.").arg(ticket.seals.words)
                                                : qsTr("Your entry counts if it reaches us in time.")
            size: 34
            lines: 6
        }

        Label {
            id: keep
            width: parent.width
            text: qsTr("Keep this to check.")
            size: 34
            lines: 2
            font.weight: Font.DemiBold
        }

        Label {
            width: parent.width
            text: qsTr("Take a picture of it.")
            size: Theme.tinySize
            lines: 2
            color: Theme.softInk
        }
    }
}
