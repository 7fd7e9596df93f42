// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why there is no product to show: it is being fetched, not ours, of the scales, or
// cannot be looked up now.
//   item  what was asked for
import QtQuick
import Endcap

PageMessage {
    id: message

    required property ItemController item
    readonly property int phase: item.phase
    readonly property bool isCalm: phase !== ItemController.Cannot

    objectName: "itemMessage"
    waiting: phase === ItemController.Waiting
    symbol: phase === ItemController.Cannot ? "cloud-off" : phase === ItemController.InStore ? "shopping-basket" : "scan-barcode"
    strong: isCalm ? Theme.brand : Theme.goldInk
    quiet: isCalm ? Theme.brandSoft : Theme.goldSoft
    title: {
        switch (phase) {
        case ItemController.Unknown:
            return qsTr("We don’t know this one");
        case ItemController.InStore:
            return qsTr("A label of our own");
        case ItemController.Cannot:
            return qsTr("We can’t look it up now");
        default:
            return qsTr("One moment");
        }
    }
    note: {
        switch (phase) {
        case ItemController.Unknown:
            return qsTr("The code is fine, but it is not on our list. Search for it by name, or ask at the service desk.");
        case ItemController.InStore:
            return qsTr("Codes that begin with 2 are made in this store, for what we weigh and pack here. Search for it by name.");
        case ItemController.Cannot:
            return qsTr("The list of products is being fetched. It will show up here by itself. The service desk can help meanwhile.");
        default:
            return qsTr("We are fetching the product.");
        }
    }
}
