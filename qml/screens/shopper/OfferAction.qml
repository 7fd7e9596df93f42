// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The button that keeps an offer, or why it cannot be kept.
//   offers   what is done
//   topEdge  where its highest part begins, seen from its own top
import QtQuick
import Endcap

Item {
    id: action

    required property OffersController offers
    readonly property offerFace face: offers.current
    readonly property bool failed: face.state === OfferState.Failed
    readonly property bool over: face.state === OfferState.Over || (failed && face.failure === OfferState.NotOpen)
    readonly property real topEdge: failure.visible ? failure.y : 0

    width: Theme.contentWidth
    height: 144

    NoticePanel {
        id: failure
        noticeName: "offerFailure"
        visible: action.failed && !action.over
        y: -height - Theme.gap
        height: 180
        symbol: "triangle-alert"
        strong: Theme.berry
        quiet: Theme.berrySoft
        readonly property bool known: action.face.failure === OfferState.StorageFailed
        title: known ? qsTr("You do not have it yet") : qsTr("We can’t tell yet if it was saved")
        note: known ? qsTr("This kiosk could not save it. Try again, or use another kiosk.")
                    : qsTr("Touch once more; it counts only once.")
    }

    PrimaryButton {
        objectName: "keepButton"
        visible: !action.over
        width: parent.width
        height: parent.height
        letterSize: 52
        fill: Theme.ink
        busy: action.face.state === OfferState.Saving
        text: busy ? qsTr("Keeping it for you") : action.failed ? qsTr("Try again") : qsTr("Keep it")
        symbol: busy ? "hourglass" : "ticket"
        onTriggered: action.offers.keep()
    }

    NoticePanel {
        noticeName: "offerOver"
        visible: action.over
        height: parent.height
        symbol: "clock"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: action.face.state === OfferState.Over ? qsTr("This offer is over") : qsTr("This offer has just changed")
        note: action.face.state === OfferState.Over ? qsTr("The others are still there.") : qsTr("Go back and open it again to see how it is now.")
    }
}
