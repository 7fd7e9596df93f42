// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points for being here, once a day: a stamp on the card, the points counted up,
// how far it is to the streak's reward, and today's deal.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property CheckInController checkIn: app.checkIn
    readonly property int phase: checkIn.phase
    readonly property bool waiting: phase === CheckInController.Waiting

    objectName: "checkInScreen"
    fold: action.y - 8
    onBackRequested: app.flow.back()

    Label {
        objectName: "checkInTitle"
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: screen.phase === CheckInController.Saved ? qsTr("Thanks for coming")
            : screen.phase === CheckInController.AlreadyToday ? qsTr("Done for today") : qsTr("You’re here")
        size: Theme.displaySize
    }

    StampSheet {
        id: sheet
        x: Theme.margin
        y: 284
        checkIn: screen.checkIn
    }

    CheckInAction {
        id: action
        x: Theme.margin
        y: sheet.y + sheet.height + 28
        checkIn: screen.checkIn
        line: screen.app.line
    }

    DealCard {
        x: Theme.margin
        y: action.y + action.height + 28
        height: screen.foot - 32 - y
        checkIn: screen.checkIn
    }
}
