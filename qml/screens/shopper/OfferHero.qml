// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an offer is about: a great photograph, the price, and where it stands.
//   face  the offer
import QtQuick
import Endcap

Rectangle {
    id: hero

    required property offerFace face

    width: Theme.contentWidth
    height: 520
    radius: 48
    color: Theme.goldSoft

    Item {
        anchors.fill: parent
        clip: true

        Rectangle {
            anchors { left: parent.left; leftMargin: -150 }
            y: -40
            width: 700
            height: width
            radius: width / 2
            color: Theme.goldMist
        }
    }

    ProductPhoto {
        id: photo
        anchors { left: parent.left; leftMargin: 44; verticalCenter: parent.verticalCenter }
        width: 420
        edge: 20
        rotation: -3
        source: hero.face.image
        category: hero.face.category
    }

    Column {
        anchors { left: photo.right; leftMargin: 52; right: parent.right; rightMargin: 36; verticalCenter: parent.verticalCenter }
        spacing: 20

        Label {
            visible: hero.face.personal
            width: parent.width
            text: qsTr("For you")
            size: Theme.smallSize
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.goldInk
        }

        PriceTag {
            priceName: "offerPrice"
            width: parent.width
            stacked: true
            size: 120
            price: hero.face.price
            was: hero.face.was
        }

        Rectangle {
            visible: hero.face.aisle > 0
            width: place.width + 64
            height: 84
            radius: 42
            color: Theme.brandSoft

            Label {
                id: place
                objectName: "offerPlace"
                anchors.centerIn: parent
                text: hero.face.bay.length > 0 ? qsTr("Aisle %1 · Bay %2").arg(hero.face.aisle).arg(hero.face.bay)
                                               : qsTr("Aisle %1").arg(hero.face.aisle)
                size: 34
                font.weight: Font.DemiBold
                color: Theme.brand
            }
        }
    }
}
