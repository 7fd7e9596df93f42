// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How it stands with a coupon that a till may take: saved here, known to the store, on
// her card.
//   face  the offer; line says why it may still wait
import QtQuick
import Endcap

Item {
    id: standing

    required property offerFace face
    required property LineStatus line
    readonly property bool sure: face.state === OfferState.Held || face.state === OfferState.Confirmed

    width: Theme.contentWidth
    height: 96

    Rectangle {
        id: disc
        anchors.left: parent.left
        width: 84
        height: 84
        radius: 42
        color: standing.sure ? Theme.goodSoft : Theme.goldSoft

        Icon {
            anchors.centerIn: parent
            name: standing.sure ? "check" : standing.face.state === OfferState.Sent ? "cloud-check" : "clock"
            color: standing.sure ? Theme.good : Theme.goldInk
            size: 48
        }
    }

    Label {
        objectName: "couponState"
        anchors { left: disc.right; leftMargin: 24; right: parent.right; verticalCenter: disc.verticalCenter }
        lines: 3
        size: 33
        font.weight: Font.Medium
        text: {
            switch (standing.face.state) {
            case OfferState.Held:
                return standing.face.voidSerial.length > 0 ? qsTr("It is on your card. Coupon %1 does not count: there is one of each.").arg(standing.face.voidSerial)
                                                           : qsTr("It is on your card.");
            case OfferState.Confirmed: return qsTr("Confirmed. It is on your card.");
            case OfferState.Sent: return qsTr("The store has it. With your PIN you see how it stands.");
            default:
                return standing.line.state === LineStatus.Down ? qsTr("Saved. It is on your card once the store’s line is back.")
                                                               : qsTr("Saved. It is on its way to the store.");
            }
        }
    }
}
