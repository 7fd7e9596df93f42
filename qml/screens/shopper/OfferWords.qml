// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of an offer: how it stands in a few words, and why she sees it, with
// the data that was used and what was not.
//   face  the offer
import QtQuick
import Endcap

QtObject {
    id: words

    required property offerFace face
    property FriendlyDate until: FriendlyDate {
        at: words.face.until
    }
    property FriendlyDate since: FriendlyDate {
        at: words.face.since
    }
    readonly property string bought: face.herDay.toLocaleDateString(Theme.locale, qsTr("MMMM d, yyyy"))

    // The hour is said while it is near; the offer's page always has it.
    readonly property string lastDay: until.ahead === 1 ? qsTr("Until tomorrow")
                                    : until.ahead > 1 ? qsTr("Until %1", "a day").arg(until.date) : qsTr("Until %1").arg(until.words)

    // How it stands, on a card.
    readonly property string standing: {
        switch (face.state) {
        case OfferState.Saving: return qsTr("Keeping it");
        case OfferState.Saved:
        case OfferState.Sent:
        case OfferState.Confirmed:
        case OfferState.Held: return qsTr("You have the coupon");
        case OfferState.Used: return qsTr("Used");
        case OfferState.Expired:
        case OfferState.Over: return qsTr("Over");
        case OfferState.Void: return qsTr("Does not count");
        default: return until.words.length > 0 ? lastDay : "";
        }
    }
    readonly property bool ended: face.state === OfferState.Void || face.state === OfferState.Over || face.state === OfferState.Expired
    readonly property string symbol: face.hasCoupon ? "ticket-check" : face.state === OfferState.Used ? "check" : ended ? "x" : "clock"

    readonly property string why: {
        switch (face.rule) {
        case OfferState.Member: return qsTr("This offer is for everyone who is a member of the store.");
        case OfferState.CheckedIn:
            return qsTr("This offer is for everyone who has checked in at least %n time(s).", "", face.ruleCount);
        case OfferState.Bought:
            return face.ruleCategory.length > 0 ? qsTr("This offer is for everyone who has bought something from “%1” here.").arg(face.ruleCategory)
                                                : qsTr("This offer is for everyone who has bought “%1” here.").arg(face.herProduct);
        case OfferState.Level: return qsTr("This offer is for everyone at level %1 or above.").arg(face.ruleCount);
        default: return qsTr("This offer is for everyone in this store.");
        }
    }
    readonly property string used: {
        switch (face.rule) {
        case OfferState.Member: return qsTr("That you are a member.");
        case OfferState.CheckedIn: return qsTr("How often you have checked in: %n time(s).", "", face.herCount);
        case OfferState.Bought:
            return face.herProduct.length > 0 ? qsTr("Your purchase of “%1” on %2.").arg(face.herProduct).arg(bought)
                                              : qsTr("What you have bought here.");
        case OfferState.Level: return qsTr("Your level: %1.").arg(face.herCount);
        default: return qsTr("Nothing about you.");
        }
    }
    readonly property string unused: {
        switch (face.rule) {
        case OfferState.Everyone: return qsTr("Who you are, what you bought, what you looked at.");
        case OfferState.Bought: return qsTr("Anything else: not your visits, not what you looked at or searched for.");
        default: return qsTr("Anything else: not what you bought, looked at or searched for.");
        }
    }
}
