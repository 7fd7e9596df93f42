// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The maker's help for a product: a code for her own telephone, and where it leads in
// words. The kiosk itself fetches nothing.
//   item  the product
import QtQuick
import Endcap

Card {
    id: sheet

    required property ItemController item

    visible: item.support.length > 0
    width: Theme.contentWidth
    height: 276

    QrCode {
        id: code
        objectName: "supportCode"
        anchors { left: parent.left; leftMargin: 24; verticalCenter: parent.verticalCenter }
        width: 236
        height: 236
        text: sheet.item.support
        Accessible.role: Accessible.Graphic
        Accessible.name: words.text + " " + host.text
    }

    Column {
        anchors { left: code.right; leftMargin: 28; right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }
        spacing: 10

        Label {
            id: words
            width: parent.width
            text: qsTr("Help from the maker")
            size: 46
            font.family: Theme.displayFamily
            font.weight: Font.Bold
        }

        Label {
            width: parent.width
            text: qsTr("Scan it with your phone. It opens:")
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }

        Label {
            id: host
            objectName: "supportHost"
            width: parent.width
            text: sheet.item.supportHost
            size: 34
            lines: 2
            wrapMode: Text.WrapAnywhere
            font.weight: Font.DemiBold
            color: Theme.brand
        }
    }
}
