// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others say of a product: the sum, the reviews in the order she chooses, and the
// way to her own. The order in which they come first looks at nothing, and says so.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property ReviewsController reviews: app.reviews
    readonly property ItemController item: app.item
    readonly property int phase: reviews.phase
    readonly property bool shown: phase === ReviewsController.Shown
    readonly property bool listed: shown || (phase === ReviewsController.Waiting && reviews.count > 0)

    function turn(by: real) {
        const most = list.originY + list.contentHeight - list.height;
        const wanted = list.contentY + by * list.height;
        slide.to = Math.max(list.originY - list.topMargin, Math.min(most, wanted));
        slide.restart();
        if (wanted >= most && by > 0 && reviews.more)
            reviews.readMore();
    }

    objectName: "reviewsScreen"
    fold: Theme.lowestFold
    middle: !listed
    onBackRequested: app.flow.back()

    ProductPhoto {
        id: photo
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: 152
        width: 132
        edge: 8
        source: screen.item.image
        category: screen.item.category
    }

    Column {
        anchors { left: photo.right; leftMargin: 28; right: parent.right; rightMargin: Theme.margin; verticalCenter: photo.verticalCenter }

        Label {
            width: parent.width
            text: screen.item.brand
            size: Theme.tinySize
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.softInk
        }

        Label {
            objectName: "reviewsProduct"
            width: parent.width
            text: screen.phase === ReviewsController.NotHere ? qsTr("Reviews") : screen.item.name
            size: 46
            lines: 2
            font.family: Theme.displayFamily
            font.weight: Font.Bold
        }
    }

    // The sum stands beside the list where there are two columns.
    Item {
        id: side
        visible: screen.listed
        x: Theme.margin
        y: photo.y + photo.height + 20
        width: Theme.contentWidth
        height: 1
    }

    ListView {
        id: list
        objectName: "reviewList"
        visible: screen.listed
        x: Theme.margin
        y: Theme.wide ? screen.fold + 4 : side.y
        height: ways.y - 20 - y
        width: Theme.contentWidth
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        topMargin: Theme.wide ? 0 : head.height
        model: screen.reviews.reviews

        delegate: ReviewCard {
            controller: screen.reviews
        }

        onTopMarginChanged: toTop()

        function toTop() {
            slide.stop();
            contentY = originY - topMargin;
        }

        NumberAnimation {
            id: slide
            target: list
            property: "contentY"
            duration: Theme.reducedMotion ? 0 : Theme.slow
            easing.type: Theme.easing
        }

        // No header of the list's: bound components cannot be one (Qt 6.4).
        ReviewsHead {
            id: head
            parent: Theme.wide ? side : list.contentItem
            y: Theme.wide ? 0 : list.originY - height
            visible: Theme.wide || list.contentY < list.originY
            reviews: screen.reviews
        }

        WaitingDots {
            visible: screen.phase === ReviewsController.Waiting
            parent: list.contentItem
            x: (list.width - width) / 2
            y: list.originY + 80
        }

        Connections {
            target: screen.reviews.reviews

            function onModelReset() {
                list.toTop();
            }
        }
    }

    PageMessage {
        visible: !screen.listed
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 340 : 480
        discSize: Theme.wide ? 200 : 240
        waiting: screen.phase === ReviewsController.Waiting
        symbol: screen.phase === ReviewsController.Empty ? "message-circle" : screen.phase === ReviewsController.NotHere ? "scan-barcode" : "hard-drive"
        title: screen.phase === ReviewsController.Waiting ? qsTr("One moment")
             : screen.phase === ReviewsController.Empty ? qsTr("No reviews yet")
             : screen.phase === ReviewsController.NotHere ? qsTr("Not in this store") : qsTr("We can’t read them now")
        note: screen.phase === ReviewsController.Waiting ? ""
            : screen.phase === ReviewsController.Empty ? qsTr("If you bought it here, yours can be the first.")
            : screen.phase === ReviewsController.NotHere ? qsTr("We do not know this code. Try another product.")
                                                         : qsTr("They come back by themselves. Everything else works.")
    }

    Row {
        id: ways
        x: Theme.margin
        y: screen.foot - height - 28
        spacing: Theme.gap

        PrimaryButton {
            objectName: "writeReviewButton"
            visible: screen.listed || screen.phase === ReviewsController.Empty
            width: up.visible ? Theme.contentWidth - 2 * (176 + Theme.gap) : Theme.contentWidth
            height: Theme.touch
            text: screen.reviews.known ? qsTr("Write a review") : qsTr("Sign in to write one")
            symbol: screen.reviews.known ? "pencil" : "user-round"
            onTriggered: {
                if (screen.reviews.known)
                    screen.app.writeReview.open(screen.reviews.gtin);
                else
                    screen.app.flow.begin();
            }
        }

        PrimaryButton {
            objectName: "reviewsAgain"
            visible: screen.phase === ReviewsController.Unreadable
            width: Theme.contentWidth
            height: Theme.touch
            text: qsTr("Try again")
            onTriggered: screen.reviews.again()
        }

        OutlineButton {
            id: up
            objectName: "reviewsUp"
            visible: screen.listed && list.contentHeight + list.topMargin > list.height
            width: 176
            text: qsTr("Up")
            enabled: !list.atYBeginning
            onTriggered: screen.turn(-0.8)
        }

        OutlineButton {
            objectName: "reviewsDown"
            visible: up.visible
            width: 176
            text: qsTr("Down")
            enabled: !list.atYEnd || screen.reviews.more
            onTriggered: screen.turn(0.8)
        }
    }

    ScanNotice {
        y: 152
        height: 208
        z: 5
        find: screen.app.find
    }
}
