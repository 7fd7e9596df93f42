// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A poster for an offer: the product's photograph as a print and its price.
//   text              what the offer is about
//   image, category   the photograph, or the kind of product to draw instead
//   price, wasPrice   in the store's money, as text; the second may be empty
import QtQuick
import Endcap

Poster {
    id: offer

    property string text: ""
    property string image: ""
    property string category: ""
    property string price: ""
    property string wasPrice: ""

    ProductPhoto {
        id: photo
        anchors { left: parent.left; leftMargin: 150 }
        y: offer.discTop + 8
        width: 640
        edge: 24
        rotation: -4
        source: offer.image
        category: offer.category
    }

    Rectangle {
        visible: offer.price.length > 0
        anchors { left: parent.left; leftMargin: 660 }
        y: offer.discTop + 330
        width: 340
        height: width
        radius: width / 2
        rotation: 6
        color: offer.tone.name === "gold" || offer.tone.name === "paper" ? Theme.berry : Theme.gold

        Column {
            anchors.centerIn: parent
            spacing: -2

            Label {
                objectName: "offerPrice"
                anchors.horizontalCenter: parent.horizontalCenter
                width: 290
                horizontalAlignment: Text.AlignHCenter
                text: offer.price
                size: 88
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 40
                color: offer.tone.dark ? Theme.onLight : Theme.onStrong
            }

            Label {
                objectName: "offerWas"
                anchors.horizontalCenter: parent.horizontalCenter
                visible: offer.wasPrice.length > 0
                text: qsTr("was %1").arg(offer.wasPrice)
                size: Theme.smallSize
                font.weight: Font.Medium
                color: offer.tone.dark ? Theme.onLight : Theme.onStrong
            }
        }
    }

    Label {
        anchors { left: parent.left; leftMargin: 100 }
        y: offer.discTop + 712
        width: Theme.pageWidth - 200
        height: 130
        horizontalAlignment: Text.AlignHCenter
        text: offer.text
        size: 48
        font.family: Theme.textFamily
        font.weight: Font.DemiBold
        lines: 2
        color: offer.tone.letters
    }
}
