// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one should know before entering: until when, how many win, the odds, and
// that it costs nothing.
//   drawing  whose facts they are
import QtQuick
import Endcap

Column {
    id: facts

    required property DrawingController drawing
    property FriendlyDate closes: FriendlyDate {
        at: facts.drawing.closesAt
    }

    width: Theme.contentWidth
    spacing: Theme.wide ? 20 : 26

    Label {
        objectName: "drawingTitle"
        width: parent.width
        height: Theme.wide ? 84 : 96
        text: facts.drawing.title
        size: 68
        lines: 2
        fontSizeMode: Text.Fit
        minimumPixelSize: 40
        verticalAlignment: Text.AlignVCenter
    }

    FactRow {
        symbol: "calendar-clock"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: facts.closes.words.length > 0 ? qsTr("Closes %1").arg(facts.closes.words) : qsTr("Open for entries")
        note: qsTr("%n winner(s), drawn so that anyone can check it.", "", facts.drawing.winners)
    }

    FactRow {
        objectName: "oddsFact"
        symbol: "dices"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: qsTr("Your odds")
        note: facts.drawing.odds
    }

    FactRow {
        symbol: "hand-helping"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: qsTr("Free to enter")
        note: facts.drawing.freeEntry
    }
}
