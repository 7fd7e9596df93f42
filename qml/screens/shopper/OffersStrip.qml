// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to the offers: the first of them, hers where there is one, and a button
// to all. 264 px high.
//   app  the one object from C++
import QtQuick
import Endcap

Item {
    id: strip

    required property KioskApp app
    readonly property OffersController offers: app.offers
    readonly property offerFace face: offers.featured
    readonly property bool some: offers.phase === OffersController.Some
    property OfferWords words: OfferWords {
        face: strip.face
    }

    width: Theme.contentWidth
    height: 176

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: !strip.some ? Theme.paper : first.pressed ? Theme.goldMist : Theme.goldSoft
        border.width: strip.some ? 0 : 3
        border.color: Theme.line
    }

    Touchable {
        id: first
        objectName: "offersStrip"
        visible: strip.some
        anchors { left: parent.left; right: all.left; top: parent.top; bottom: parent.bottom }
        label: caption.text + ". " + strip.face.title + ". " + tag.Accessible.name
        onTriggered: strip.offers.open(strip.face.key)

        ProductPhoto {
            id: photo
            anchors { left: parent.left; leftMargin: 32; verticalCenter: parent.verticalCenter }
            width: 128
            edge: 8
            rotation: -3
            source: strip.face.image
            category: strip.face.category
        }

        Column {
            anchors { left: photo.right; leftMargin: 36; right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            spacing: 4

            Label {
                id: caption
                objectName: "stripCaption"
                width: parent.width
                text: strip.face.personal ? qsTr("For you") : qsTr("Offers today")
                size: Theme.smallSize
                font.weight: Font.DemiBold
                font.letterSpacing: 1.5
                font.capitalization: Font.AllUppercase
                color: Theme.goldInk
            }

            Label {
                objectName: "stripTitle"
                width: parent.width
                text: strip.face.title
                size: 38
                font.family: Theme.displayFamily
                font.weight: Font.Bold
            }

            PriceTag {
                id: tag
                visible: !strip.face.hasCoupon
                width: parent.width
                size: 46
                price: strip.face.price
                was: strip.face.was
            }

            Label {
                visible: strip.face.hasCoupon
                width: parent.width
                text: strip.words.standing
                size: Theme.smallSize
                font.weight: Font.DemiBold
                color: Theme.good
            }
        }
    }

    PrimaryButton {
        id: all
        objectName: "allOffersButton"
        visible: strip.some
        anchors { right: parent.right; rightMargin: 32; verticalCenter: parent.verticalCenter }
        width: 248
        height: 104
        letterSize: 38
        fill: Theme.ink
        text: qsTr("See all")
        onTriggered: strip.app.flow.openOffers()
    }

    FactRow {
        objectName: "noOffers"
        visible: !strip.some
        x: 44
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        symbol: "tag"
        strong: Theme.softInk
        quiet: Theme.well
        title: strip.offers.phase === OffersController.Waiting ? qsTr("The offers are on their way") : qsTr("No offers right now")
        note: strip.offers.phase === OffersController.Waiting ? "" : qsTr("The next ones will show up here.")
    }
}
