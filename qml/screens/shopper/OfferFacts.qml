// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one should know of an offer: until when, how fresh its price is, the terms, and
// which coupon wins where two fit.
//   face, words  the offer and what is said of it
import QtQuick
import Endcap

Column {
    id: facts

    required property offerFace face
    required property OfferWords words
    readonly property string asOf: isNaN(face.priceAsOf.getTime()) ? "" : face.priceAsOf.toLocaleDateString(Theme.locale, qsTr("MMMM d"))

    width: Theme.contentWidth
    spacing: 24

    FactRow {
        objectName: "offerUntil"
        symbol: "calendar-clock"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: facts.words.until.words.length > 0 ? qsTr("Until %1").arg(facts.words.until.words) : qsTr("For a short time")
        note: facts.face.price.length === 0 || facts.asOf.length === 0 ? ""
            : facts.face.was.length > 0 ? qsTr("The till charges %1. It is %2 without the coupon, as of %3.").arg(facts.face.price).arg(facts.face.was).arg(facts.asOf)
                                        : qsTr("The till charges %1, as of %2.").arg(facts.face.price).arg(facts.asOf)
    }

    FactRow {
        objectName: "offerTerms"
        symbol: "receipt"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: qsTr("%n coupon(s) a member, one an item", "", facts.face.limit)
        note: facts.face.terms.length > 0 ? facts.face.terms : qsTr("Where two coupons fit, the till takes the one that saves you more.")
    }
}
