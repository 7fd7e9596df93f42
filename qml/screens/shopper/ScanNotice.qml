// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says over the page what came of a scan that was no product.
//   find  whose notice it shows
import QtQuick
import Endcap

NoticePanel {
    id: panel

    required property FindController find
    readonly property int notice: find.notice
    readonly property bool isPayment: notice === FindController.PaymentCard

    noticeName: "scanNotice"
    visible: notice !== FindController.None
    x: Theme.margin
    symbol: isPayment ? "credit-card" : notice === FindController.StoreCard ? "id-card" : "triangle-alert"
    strong: isPayment ? Theme.berry : Theme.goldInk
    quiet: isPayment ? Theme.berrySoft : Theme.goldSoft
    border.width: 3
    border.color: strong
    title: isPayment ? qsTr("That is a payment card")
         : notice === FindController.StoreCard ? qsTr("That is a store card") : qsTr("We can’t read that code")
    note: isPayment ? qsTr("We did not keep it. Scan the product instead.")
        : notice === FindController.StoreCard ? qsTr("Somebody is here already. Touch “I’m done” first, then scan it.")
                                              : qsTr("Try once more, or type what you are looking for.")
    closable: true
    onClosed: find.dismissNotice()
}
