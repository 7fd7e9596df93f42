// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to the drawing: open, already entered, or none to speak of.
//   home       what is known about the drawing
//   hasTicket  this visit made the entry and can show its ticket
//   hasDraws   there are winners to be seen
import QtQuick
import Endcap

Tile {
    id: tile

    required property HomeController home
    property bool hasTicket: false
    property bool hasDraws: false
    property FriendlyDate closes: FriendlyDate {
        at: tile.home.drawingClosesAt
    }

    objectName: "drawingTile"
    leads: home.hasDrawing || hasDraws
    caption: qsTr("Drawing")
    symbol: "ticket"
    strong: Theme.berry
    quiet: Theme.berrySoft
    title: !home.hasDrawing ? qsTr("No drawing right now") : home.drawingEntered ? qsTr("You’re in. Good luck!") : home.drawingTitle
    note: !home.hasDrawing ? hasDraws ? qsTr("See who won so far") : qsTr("The next one will show up here.")
        : home.drawingEntered && hasTicket ? qsTr("See your ticket") : closes.words.length > 0 ? qsTr("Closes %1").arg(closes.words) : qsTr("Free to enter, one touch")

    TicketPaper {
        id: paper
        visible: tile.home.hasDrawing
        anchors.centerIn: parent
        width: 192
        height: Math.min(196, parent.height - 40)
        tear: height * 0.62
        notch: 16
        corner: 20
        inset: 26
        rotation: 7
        dash: Theme.mix(Theme.berrySoft, Theme.berry, 0.25)

        Label {
            x: 18
            y: 12
            width: parent.width - 36
            height: paper.tear - 16
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: tile.home.drawingPrize
            size: 76
            lines: text.length > 8 ? 3 : 1
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.tinySize
            color: Theme.berry
        }

        Icon {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 14 }
            name: tile.home.drawingEntered ? "check" : "gift"
            color: Theme.berry
            size: 48
        }
    }
}
