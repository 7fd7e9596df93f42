// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One offer: what it makes cheaper, until when, why she sees it, and one button that
// keeps it. Kept, it is a coupon that is stamped before her eyes, also with the line
// cut; used or over, it says so.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property OffersController offers: app.offers
    readonly property offerFace face: offers.current
    readonly property bool kept: face.hasCoupon
    readonly property bool ended: face.state === OfferState.Used || face.state === OfferState.Expired || face.state === OfferState.Void
    readonly property bool asPaper: kept || ended
    property bool wasOpen: false
    property OfferWords words: OfferWords {
        face: screen.face
    }
    property CouponSlip slip: CouponSlip {
        printer: screen.app.printer
        store: screen.app.store
        title: screen.face.title
        note: screen.face.text
        price: screen.face.price
        was: screen.face.was
        serial: screen.kept ? screen.face.serial : ""
        code: screen.face.code
        until: screen.face.until
    }

    objectName: "offerScreen"
    covered: sheet.visible
    fold: Theme.lowestFold
    onBackRequested: app.flow.back()
    onKeptChanged: {
        if (kept && wasOpen)
            stamp.slam();
    }
    Component.onCompleted: wasOpen = !asPaper

    Label {
        objectName: "offerTitle"
        x: Theme.margin
        y: screen.asPaper && Theme.wide ? screen.fold + 24 : 152
        width: Theme.contentWidth
        height: 96
        verticalAlignment: Text.AlignVCenter
        text: screen.kept ? (screen.wasOpen ? qsTr("It’s yours") : qsTr("Your coupon")) : screen.ended ? qsTr("Your coupon") : screen.face.title
        size: 76
        fontSizeMode: Text.Fit
        lines: 2
        minimumPixelSize: 40
    }

    Label {
        objectName: "offerText"
        visible: !screen.asPaper
        x: Theme.margin
        y: 256
        width: Theme.contentWidth
        text: screen.face.text
        size: 36
        color: Theme.softInk
    }

    OfferHero {
        id: hero
        visible: !screen.asPaper
        x: Theme.margin
        y: 336
        height: Math.min(560, (Theme.wide ? screen.fold : facts.y) - 36 - y)
        face: screen.face
    }

    OfferFacts {
        id: facts
        visible: !screen.asPaper
        x: Theme.margin
        y: why.y - height - 36
        face: screen.face
        words: screen.words
    }

    CouponPaper {
        id: paper
        visible: screen.asPaper
        x: Theme.margin
        y: Theme.wide ? 192 : 292
        face: screen.face
        words: screen.words
    }

    Stamp {
        id: stamp
        objectName: "keptStamp"
        visible: screen.kept && screen.wasOpen
        anchors { right: parent.right; rightMargin: Theme.margin + 20 }
        y: paper.y - 40
        width: 236
        color: Theme.good
        text: qsTr("Kept")
    }

    CouponState {
        visible: screen.kept
        x: Theme.margin
        y: Theme.wide ? screen.fold + 160 : paper.y + paper.height + 36
        face: screen.face
        line: screen.app.line
    }

    OutlineButton {
        id: why
        objectName: "whyButton"
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: screen.asPaper ? screen.foot - height - 28 : action.y + action.topEdge - height - Theme.gap
        width: print.visible ? (Theme.contentWidth - Theme.gap) / 2 : Theme.contentWidth
        text: qsTr("Why this?")
        symbol: "lightbulb"
        onTriggered: sheet.visible = true
    }

    // What no till takes any more is not worth its paper.
    PrintButton {
        id: print
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: why.y
        width: (Theme.contentWidth - Theme.gap) / 2
        height: why.height
        visible: offered && screen.kept
        slip: screen.slip
    }

    OfferAction {
        id: action
        visible: !screen.asPaper
        x: Theme.margin
        y: screen.foot - height - 28
        offers: screen.offers
    }

    WhyThisSheet {
        id: sheet
        parent: screen
        visible: false
        z: 20
        words: screen.words
        onClosed: visible = false
    }
}
