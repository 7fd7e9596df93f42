// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel above the digits: an invitation to scan, or what was wrong with the
// last thing scanned or typed.
//   identify   whose notice it shows
//   storeName  the name on the card that is meant
import QtQuick
import Endcap

NoticePanel {
    id: panel

    required property IdentifyController identify
    required property string storeName
    readonly property int notice: identify.notice
    readonly property bool invites: notice === IdentifyController.None

    noticeName: "identifyNotice"
    symbol: invites ? "scan-barcode" : notice === IdentifyController.PaymentCard ? "credit-card" : "triangle-alert"
    strong: invites ? Theme.brand : notice === IdentifyController.PaymentCard ? Theme.berry : Theme.goldInk
    quiet: invites ? Theme.brandSoft : notice === IdentifyController.PaymentCard ? Theme.berrySoft : Theme.goldSoft
    title: {
        switch (notice) {
        case IdentifyController.PaymentCard:
            return qsTr("That is a payment card");
        case IdentifyController.UnknownCode:
            return qsTr("We can’t read that code");
        case IdentifyController.ProductCode:
            return qsTr("That is a product");
        case IdentifyController.BadNumber:
            return identify.way === IdentifyController.Email ? qsTr("Please check the address")
                                                             : qsTr("Please check the number");
        case IdentifyController.LineDown:
            return qsTr("The store’s line is down");
        default:
            return qsTr("Scan your card or code");
        }
    }
    note: {
        switch (notice) {
        case IdentifyController.PaymentCard:
            return qsTr("We did not keep it. Scan your store card instead, or type your number.");
        case IdentifyController.UnknownCode:
            return qsTr("Try once more, or type your number below.");
        case IdentifyController.ProductCode:
            return qsTr("Go back and touch “Search or scan” to look it up. Here we need your card or number.");
        case IdentifyController.BadNumber:
            return qsTr("Something is missing or too much. Nothing was sent.");
        case IdentifyController.LineDown:
            return qsTr("You can go on: what you do is kept and sent later.");
        default:
            return storeName.length > 0 ? qsTr("Hold your %1 card, or the code on your phone, to the scanner.").arg(storeName)
                                        : qsTr("Hold your store card, or the code on your phone, to the scanner.");
        }
    }
    closable: !invites
    onClosed: identify.dismissNotice()
}
