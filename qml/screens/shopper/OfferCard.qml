// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One offer among others: photograph, price and usual price, name, how it stands.
//   face  the offer
import QtQuick
import Endcap

Touchable {
    id: card

    required property offerFace face
    property OfferWords words: OfferWords {
        face: card.face
    }
    readonly property bool quiet: face.state === OfferState.Used || face.state === OfferState.Void
                                  || face.state === OfferState.Expired || face.state === OfferState.Over

    label: (face.personal ? qsTr("For you") + ". " : "") + face.title + ". " + tag.Accessible.name + ". " + words.standing
    width: (Theme.contentWidth - Theme.gutter) / 2
    height: 364

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: card.pressed ? Theme.goldMist : card.face.personal ? Theme.goldSoft : Theme.surface
        border.width: card.face.personal ? 0 : 2
        border.color: Theme.line
    }

    ProductPhoto {
        id: photo
        anchors { left: parent.left; leftMargin: 28 }
        y: 28
        width: 176
        edge: 12
        opacity: card.quiet ? 0.45 : 1
        source: card.face.image
        category: card.face.category
    }

    Column {
        anchors { left: photo.right; leftMargin: 24; right: parent.right; rightMargin: 24; verticalCenter: photo.verticalCenter }
        spacing: 2

        Label {
            visible: card.face.personal
            width: parent.width
            text: qsTr("For you")
            size: Theme.tinySize
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.goldInk
        }

        PriceTag {
            id: tag
            width: parent.width
            stacked: true
            size: 62
            price: card.face.price
            was: card.face.was
            color: card.quiet ? Theme.softInk : Theme.berry
        }
    }

    Label {
        x: 28
        y: 218
        width: parent.width - 56
        height: 88
        verticalAlignment: Text.AlignVCenter
        text: card.face.title
        size: 34
        lines: 2
        lineHeight: 1
        font.weight: Font.DemiBold
    }

    Row {
        anchors { left: parent.left; leftMargin: 28 }
        anchors { bottom: parent.bottom; bottomMargin: 18 }
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: card.words.symbol
            color: card.face.hasCoupon ? Theme.good : Theme.softInk
            size: 32
        }

        Label {
            objectName: card.objectName + "Standing"
            width: Math.min(implicitWidth, card.width - 96)
            text: card.words.standing
            size: Theme.tinySize
            font.weight: card.face.hasCoupon ? Font.DemiBold : Font.Normal
            color: card.face.hasCoupon ? Theme.good : Theme.softInk
        }
    }
}
