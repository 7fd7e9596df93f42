// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Her own review, one step after the other: which of the things she bought, stars and
// ready-made words, her own words, and what happens next.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property WriteReviewController review: app.writeReview
    readonly property int step: review.step
    readonly property bool refused: step === WriteReviewController.Rate && !review.canWrite

    readonly property ReadyWords ready: ReadyWords {}

    objectName: "writeReviewScreen"
    fold: {
        switch (step) {
        case WriteReviewController.Choose:
            return list.y;
        case WriteReviewController.Done:
            return outcome.y + outcome.second - 2;
        default:
            return Theme.lowestFold;
        }
    }
    middle: refused
    onBackRequested: {
        if (!review.back())
            app.flow.back();
    }

    Label {
        id: heading
        objectName: "writeReviewTitle"
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: screen.step === WriteReviewController.Choose ? qsTr("What you bought")
            : screen.step === WriteReviewController.Done ? qsTr("Your review") : qsTr("How was it?")
        size: Theme.displaySize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 60
    }

    BoughtList {
        id: list
        visible: screen.step === WriteReviewController.Choose
        x: Theme.margin
        y: 284
        height: screen.foot - 28 - y
        review: screen.review
    }

    Row {
        id: product
        visible: screen.step !== WriteReviewController.Choose
        x: Theme.margin
        y: 276
        spacing: 28

        ProductPhoto {
            id: photo
            width: 148
            edge: 8
            source: screen.review.image
            category: screen.review.category
        }

        Column {
            anchors.verticalCenter: photo.verticalCenter
            width: Theme.contentWidth - photo.width - 28

            Label {
                width: parent.width
                text: screen.review.brand
                size: Theme.tinySize
                font.weight: Font.DemiBold
                font.letterSpacing: 1.5
                font.capitalization: Font.AllUppercase
                color: Theme.softInk
            }

            Label {
                objectName: "writeReviewProduct"
                width: parent.width
                text: screen.review.name
                size: 42
                lines: 2
                font.family: Theme.displayFamily
                font.weight: Font.Bold
            }
        }
    }

    RateStep {
        visible: screen.step === WriteReviewController.Rate && !screen.refused
        x: Theme.margin
        y: product.y + product.height + 32
        height: screen.foot - 28 - y
        second: screen.fold - y
        review: screen.review
        ready: screen.ready
    }

    WordsStep {
        visible: screen.step === WriteReviewController.Words
        x: Theme.margin
        y: product.y + product.height + 24
        review: screen.review
        ready: screen.ready
    }

    PageMessage {
        visible: screen.refused
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 452 : 560
        discSize: Theme.wide ? 200 : 240
        symbol: screen.review.reviewed ? "check" : screen.review.absent ? "scan-barcode" : "receipt"
        title: screen.review.reviewed ? qsTr("You have reviewed this one")
             : screen.review.absent ? qsTr("Not in this store") : qsTr("Only what you bought here")
        note: screen.review.reviewed ? qsTr("If you buy it again, you can say more.")
            : screen.review.absent ? qsTr("We do not know this code. Try another product.")
                                     : qsTr("The till has not told us that you bought this. If you did today, come back tomorrow.")
    }

    ReviewOutcome {
        id: outcome
        visible: screen.step === WriteReviewController.Done
        x: Theme.margin
        y: product.y + product.height + 48
        review: screen.review
        line: screen.app.line
    }
}
