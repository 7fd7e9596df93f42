// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Today's deal: photograph, what it is, and its price; or that there is none.
//   checkIn  where the deal comes from
//   spoken   the deal for the ear, part by part
import QtQuick
import Endcap

Card {
    id: deal

    required property CheckInController checkIn
    readonly property var spoken: [qsTr("Today’s deal"), checkIn.dealTitle, checkIn.dealText,
        checkIn.dealWas.length > 0 ? qsTr("%1 instead of %2").arg(checkIn.dealPrice).arg(checkIn.dealWas) : checkIn.dealPrice]

    width: Theme.contentWidth

    ProductPhoto {
        id: photo
        visible: deal.checkIn.hasDeal
        anchors { left: parent.left; leftMargin: 48; verticalCenter: parent.verticalCenter }
        width: Math.min(deal.height - 88, 400)
        rotation: -2
        source: deal.checkIn.dealImage
        category: deal.checkIn.dealCategory
    }

    Column {
        visible: deal.checkIn.hasDeal
        anchors { left: photo.right; leftMargin: 48; right: parent.right; rightMargin: 44; verticalCenter: parent.verticalCenter }
        spacing: 8
        Accessible.role: Accessible.StaticText
        Accessible.name: deal.spoken.filter(words => words.length > 0).join(". ")

        Label {
            width: parent.width
            text: qsTr("Today’s deal")
            size: Theme.smallSize
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.goldInk
        }

        Label {
            objectName: "dealTitle"
            width: parent.width
            text: deal.checkIn.dealTitle
            size: 46
            font.family: Theme.displayFamily
            font.weight: Font.Bold
            lines: deal.height < 400 ? 1 : 2
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: deal.checkIn.dealText
            size: Theme.smallSize
            lines: deal.height < 400 ? 1 : 2
            color: Theme.softInk
        }

        Label {
            objectName: "dealPrice"
            width: parent.width
            text: deal.checkIn.dealPrice
            size: deal.height < 360 ? 64 : 88
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 44
            color: Theme.berry
        }

        Label {
            visible: deal.checkIn.dealWas.length > 0
            width: parent.width
            text: qsTr("was %1").arg(deal.checkIn.dealWas)
            size: 34
            color: Theme.softInk
        }
    }

    PageMessage {
        visible: !deal.checkIn.hasDeal
        anchors.centerIn: parent
        discSize: 180
        spacing: 18
        symbol: "shopping-basket"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: qsTr("No deal today")
        note: qsTr("A new one may wait on your next visit.")
    }
}
