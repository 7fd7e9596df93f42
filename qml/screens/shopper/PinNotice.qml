// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel above the PIN: what it opens, or how the last try went.
//   identify  whose notice it shows
import QtQuick
import Endcap

NoticePanel {
    id: panel

    required property IdentifyController identify
    readonly property int notice: identify.notice
    readonly property bool mild: notice === IdentifyController.Slow || notice === IdentifyController.LineDown

    noticeName: "pinNotice"

    OfflineWords {
        id: words
    }

    symbol: notice === IdentifyController.NoMatch ? "triangle-alert" : notice === IdentifyController.LineDown ? "cloud-off"
          : notice === IdentifyController.Slow ? "hourglass" : "lock"
    strong: notice === IdentifyController.NoMatch ? Theme.berry : mild ? Theme.goldInk : Theme.brand
    quiet: notice === IdentifyController.NoMatch ? Theme.berrySoft : mild ? Theme.goldSoft : Theme.brandSoft
    title: {
        switch (notice) {
        case IdentifyController.NoMatch:
            return qsTr("Number and PIN don’t match");
        case IdentifyController.ProductCode:
            return qsTr("That is a product");
        case IdentifyController.Slow:
            return qsTr("The store takes a while to answer");
        case IdentifyController.LineDown:
            return qsTr("The store’s line is down");
        default:
            return qsTr("It opens your name and points");
        }
    }
    note: {
        switch (notice) {
        case IdentifyController.NoMatch:
            return qsTr("Try again, go back and check the number, or go on without PIN.");
        case IdentifyController.ProductCode:
            return qsTr("You can look it up on the next page. First your PIN, or go on without.");
        case IdentifyController.Slow:
            return qsTr("You can wait a little longer, or go on without PIN.");
        case IdentifyController.LineDown:
            return words.sentence(OfflineTasks.ProvePin);
        default:
            return qsTr("4 to 8 digits. Only the store can check it; this kiosk never keeps it.");
        }
    }
}
