// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The button that checks in, and afterwards how it stands with it.
//   checkIn  what is done; line says why it may still wait
import QtQuick
import Endcap

Item {
    id: action

    required property CheckInController checkIn
    required property LineStatus line
    readonly property int phase: checkIn.phase
    readonly property bool there: checkIn.confirmed || checkIn.sent || phase === CheckInController.AlreadyToday
    readonly property bool done: phase === CheckInController.Saved || phase === CheckInController.AlreadyToday
    readonly property bool failed: phase === CheckInController.Failed

    width: Theme.contentWidth
    height: failed ? 136 + Theme.gap + notice.height : 136

    NoticePanel {
        id: notice
        noticeName: "checkInFailure"
        visible: action.failed
        height: 168
        symbol: "triangle-alert"
        strong: Theme.berry
        quiet: Theme.berrySoft
        // What was not saved is known; behind a broken link it is not.
        readonly property bool known: action.checkIn.failure === CheckInController.StorageFailed
        title: known ? qsTr("You are not checked in yet") : qsTr("We can’t tell yet if it was saved")
        note: known ? qsTr("This kiosk could not save it. Try again, or use another kiosk.")
                    : qsTr("Touch once more; it counts only once.")
    }

    PrimaryButton {
        objectName: "checkInButton"
        visible: !action.done
        anchors.bottom: parent.bottom
        width: parent.width
        height: 136
        letterSize: 50
        fill: Theme.blue
        busy: action.phase === CheckInController.Saving || action.phase === CheckInController.Waiting
        text: action.phase === CheckInController.Waiting ? qsTr("One moment") : busy ? qsTr("Saving your stamp")
            : action.failed ? qsTr("Try again") : qsTr("Check in")
        symbol: busy ? "hourglass" : ""
        onTriggered: action.checkIn.checkIn()
    }

    NoticePanel {
        noticeName: "checkInState"
        visible: action.done
        height: 136
        symbol: action.there ? "check" : "clock"
        strong: action.there ? Theme.brand : Theme.goldInk
        quiet: action.there ? Theme.brandSoft : Theme.goldSoft
        title: action.phase === CheckInController.AlreadyToday ? qsTr("You have your points for today")
             : action.checkIn.confirmed ? qsTr("Confirmed by the store")
             : action.checkIn.sent ? qsTr("The store has it") : qsTr("Saved")
        note: action.phase === CheckInController.AlreadyToday ? qsTr("Come back another day for the next stamp.")
            : action.checkIn.confirmed ? qsTr("Your points are in your account.")
            : action.checkIn.sent ? qsTr("Points count once a day, for the number you gave.")
            : action.line.state === LineStatus.Down ? qsTr("We’ll send it when the store’s line is back.")
                                                    : qsTr("It is on its way to the store.")
    }
}
