// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A coupon on paper: the offer, its code, until when, and one sentence. It is the same
// coupon as on screen and on the card, and says nothing about the shopper.
//   title, note    what is offered, in the store's words
//   price, was     with and without it; may be empty
//   serial, code   its number, and what the till reads
//   until          when it ends; an invalid date when it does not say
import QtQuick
import Endcap

StoreSlip {
    id: coupon

    property string title: ""
    property string note: ""
    property string price: ""
    property string was: ""
    property string serial: ""
    property string code: ""
    property date until

    key: serial.length > 0 ? "coupon " + serial : ""

    SlipPart {
        size: SlipPart.Small
        bold: true
        text: qsTr("Coupon")
    }

    SlipPart {
        size: SlipPart.Large
        bold: true
        text: coupon.title
    }

    SlipPart {
        text: coupon.note
    }

    SlipPart {
        size: SlipPart.Huge
        bold: true
        text: coupon.price
    }

    SlipPart {
        shown: coupon.was.length > 0
        text: qsTr("was %1").arg(coupon.was)
    }

    SlipPart {
        kind: SlipPart.Code
        text: coupon.code
    }

    SlipPart {
        centered: true
        text: coupon.serial
    }

    SlipPart {
        shown: !isNaN(coupon.until.getTime())
        bold: true
        text: qsTr("Good until %1").arg(coupon.until.toLocaleDateString(Theme.locale, Locale.LongFormat))
    }

    SlipPart {
        text: qsTr("Show it at the till. It works once, on paper or on your phone.")
    }

    SlipPart {
        kind: SlipPart.Rule
    }

    SlipFoot {
        slip: coupon
    }
}
