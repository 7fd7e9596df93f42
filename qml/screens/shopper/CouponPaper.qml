// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A coupon: what it is worth, its code for the till and its number, until when; or,
// where no till takes it any more, why.
//   face, words  the offer and what is said of it
import QtQuick
import Endcap

TicketPaper {
    id: paper

    required property offerFace face
    required property OfferWords words
    readonly property bool good: face.hasCoupon

    objectName: "coupon"
    width: Theme.contentWidth
    height: 836
    tear: 330
    outline: Theme.line
    fill: good ? Theme.surface : Theme.well

    ProductPhoto {
        anchors { left: parent.left; leftMargin: 52 }
        y: 48
        width: 236
        edge: 12
        rotation: -2
        opacity: paper.good ? 1 : 0.45
        source: paper.face.image
        category: paper.face.category
    }

    Column {
        anchors { left: parent.left; leftMargin: 332; right: parent.right; rightMargin: 52 }
        y: 44
        spacing: 8

        Label {
            width: parent.width
            text: qsTr("Coupon")
            size: Theme.smallSize
            font.weight: Font.DemiBold
            font.letterSpacing: 2
            font.capitalization: Font.AllUppercase
            color: paper.good ? Theme.goldInk : Theme.softInk
        }

        PriceTag {
            priceName: "couponPrice"
            anchors.left: parent.left
            width: parent.width - 200
            size: 92
            price: paper.face.price
            was: paper.face.was
            color: paper.good ? Theme.berry : Theme.softInk
        }

        Label {
            objectName: "couponTitle"
            width: parent.width
            text: paper.face.title
            size: 40
            lines: 2
            lineHeight: 1
            font.weight: Font.DemiBold
        }
    }

    QrCode {
        objectName: "couponCode"
        visible: paper.good
        anchors { left: parent.left; leftMargin: 36 }
        y: paper.tear + 26
        width: 440
        height: 440
        text: paper.good ? paper.face.code : ""
        color: Theme.onLight
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code of this coupon, for the till")
    }

    Column {
        visible: paper.good
        anchors { left: parent.left; leftMargin: 500; right: parent.right; rightMargin: 36 }
        y: paper.tear + 60
        spacing: 22

        Label {
            width: parent.width
            text: qsTr("Show this at the till")
            size: 40
            lines: 2
            font.weight: Font.DemiBold
        }

        Label {
            objectName: "couponSerial"
            width: parent.width
            text: paper.face.serial
            size: 40
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tinySize
            font.family: Theme.codeFamily
        }

        Label {
            objectName: "couponUntil"
            width: parent.width
            text: paper.words.until.words.length > 0 ? qsTr("Good until %1, once.").arg(paper.words.until.words) : qsTr("Good once.")
            size: 34
            lines: 3
        }

        Label {
            width: parent.width
            text: qsTr("Take a picture of it. It goes on your card, too.")
            size: Theme.tinySize
            lines: 3
            color: Theme.softInk
        }
    }

    Column {
        visible: !paper.good
        x: 72
        y: paper.tear + 64
        width: parent.width - 2 * x
        spacing: 24

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: paper.face.state === OfferState.Used ? "check" : "x"
            color: Theme.softInk
            size: 132
        }

        Label {
            objectName: "couponEnd"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.headingSize
            lines: 2
            text: {
                if (paper.face.state === OfferState.Used)
                    return paper.words.since.words.length > 0 ? qsTr("Used %1").arg(paper.words.since.words) : qsTr("Used");
                return paper.face.state === OfferState.Void ? qsTr("This one does not count") : qsTr("This coupon is over");
            }
        }

        Label {
            objectName: "couponEndNote"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            lines: 4
            color: Theme.softInk
            text: {
                if (paper.face.state === OfferState.Used)
                    return qsTr("The till has it. We hope you enjoy it.");
                if (paper.face.state !== OfferState.Void)
                    return qsTr("The next offers will show up here.");
                switch (paper.face.objection) {
                case OfferState.AlreadyKept: return qsTr("You had this coupon already. The first one counts; coupon %1 does not.").arg(paper.face.serial);
                case OfferState.NotEligible: return qsTr("The store says that this offer was not for your account. We are sorry.");
                case OfferState.TakenBack: return qsTr("The store took it back. Please ask at the service desk.");
                default: return qsTr("The store could not take it. Please ask at the service desk.");
                }
            }
        }
    }
}
