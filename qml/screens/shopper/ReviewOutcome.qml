// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of her review: saved, with the store, or not; what happens next, and why.
//   review  what was written; line says why it may still wait
import QtQuick
import Endcap

Column {
    id: outcome

    required property WriteReviewController review
    readonly property bool foldsThrough: true // see Folding.qml
    readonly property real second: state.y
    required property LineStatus line
    readonly property int at: review.deed.state
    readonly property bool failed: at === Deed.Failed
    // To whoever only typed a number the store's no is no other word than its yes.
    readonly property bool refused: at === Deed.Refused && review.proven
    readonly property bool arrived: at === Deed.Confirmed || (at === Deed.Refused && !review.proven)
    readonly property bool earned: at === Deed.Confirmed && review.proven
    readonly property bool saving: at === Deed.Saving || at === Deed.Undone

    width: Theme.contentWidth
    spacing: 40

    Card {
        width: parent.width
        height: said.height + 72

        Column {
            id: said
            x: 44
            y: 36
            width: parent.width - 88
            spacing: 20

            StarRow {
                anchors.left: parent.left
                value: outcome.review.stars
                size: 76
            }

            Label {
                objectName: "herTitle"
                visible: text.length > 0
                width: parent.width
                text: outcome.review.title
                size: 42
                lines: 2
                font.weight: Font.Bold
            }

            Label {
                objectName: "herText"
                visible: text.length > 0
                width: parent.width
                text: outcome.review.text
                size: 36
                lines: 7
                lineHeight: 1.16
            }
        }
    }

    NoticePanel {
        id: state
        noticeName: "reviewState"
        height: 248
        symbol: outcome.failed || outcome.refused ? "triangle-alert" : outcome.saving ? "hourglass"
              : outcome.arrived ? "check" : "clock"
        strong: outcome.failed ? Theme.berry : outcome.arrived ? Theme.brand : Theme.goldInk
        quiet: outcome.failed ? Theme.berrySoft : outcome.arrived ? Theme.brandSoft : Theme.goldSoft
        title: outcome.saving ? qsTr("One moment")
             : outcome.failed ? (outcome.review.deed.failure === Deed.StorageFailed ? qsTr("It is not saved") : qsTr("We can’t tell yet if it was saved"))
             : outcome.refused ? qsTr("You have one for it already")
             : outcome.at === Deed.Saved ? qsTr("Saved")
             : outcome.review.proven ? qsTr("It is public now") : qsTr("The store has it, and it waits")
        note: outcome.saving ? ""
            : outcome.failed ? (outcome.review.deed.failure === Deed.StorageFailed ? qsTr("This kiosk could not keep it. Try again, or use another kiosk.") : qsTr("Touch once more; it counts only once."))
            : outcome.refused ? qsTr("This one is kept for when you buy it again.")
            : outcome.at === Deed.Saved ? (outcome.line.state === LineStatus.Down ? qsTr("We’ll send it when the store’s line is back.") : qsTr("It is on its way to the store."))
            : outcome.review.proven ? qsTr("Every kiosk shows it, with the month and store of your purchase and without your name.")
                                    : qsTr("It is shown once your PIN has shown that it is you, and the till knows that you bought this. So nobody else can write in your name.")
    }

    NoticePanel {
        noticeName: "reviewPoints"
        visible: outcome.review.promised > 0 && !outcome.failed && !outcome.refused
        height: 168
        symbol: "coins"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: outcome.earned ? qsTr("%1 points are yours").arg(outcome.review.promised)
                              : qsTr("%1 points when it is public").arg(outcome.review.promised)
        note: qsTr("The same for any number of stars. The review says that points were given.")
    }

    PrimaryButton {
        objectName: "sendAgain"
        visible: outcome.failed
        width: parent.width
        text: qsTr("Try again")
        onTriggered: outcome.review.send()
    }
}
