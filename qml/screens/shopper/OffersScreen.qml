// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All offers, six a page; in a proven visit hers come first. Buttons turn the page, so
// that nothing has to be dragged.
//   app  the one object from C++
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property OffersController offers: app.offers
    readonly property bool told: offers.phase !== OffersController.Some
    readonly property int rows: Theme.wide ? 2 : 3
    readonly property int perPage: 2 * rows
    readonly property int pages: Math.max(1, Math.ceil(offers.count / perPage))
    property int page: 0

    objectName: "offersScreen"
    fold: 320
    middle: told
    onBackRequested: app.flow.back()
    onPagesChanged: page = Math.min(page, pages - 1)

    PageMessage {
        objectName: "offersMessage"
        visible: screen.told
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 320 : 520
        waiting: screen.offers.phase === OffersController.Waiting
        symbol: "tag"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: waiting ? qsTr("One moment") : qsTr("No offers right now")
        note: waiting ? qsTr("We are fetching the offers.") : qsTr("The next ones will show up here. Everything else still works.")
    }

    Label {
        visible: !screen.told
        x: Theme.margin
        y: 156
        width: Theme.contentWidth
        text: screen.offers.personalCount > 0 ? qsTr("For you today") : qsTr("Offers today")
        size: Theme.displaySize
    }

    Label {
        objectName: "offersNote"
        visible: !screen.told
        x: Theme.margin
        y: 264
        width: Theme.contentWidth
        text: screen.offers.proven ? qsTr("The price here is the price at the till.")
                                   : qsTr("For everyone. With your PIN you see yours, too.")
        size: 34
        color: Theme.softInk
    }

    Item {
        x: Theme.margin
        y: Theme.wide ? screen.fold + 4 : 336
        width: Theme.contentWidth
        height: screen.rows * grid.cellHeight - (Theme.wide ? Theme.gap : Theme.gutter)
        visible: !screen.told
        clip: true

        GridView {
            id: grid
            anchors.fill: parent
            anchors.rightMargin: -Theme.gutter
            interactive: false
            cellWidth: (Theme.contentWidth + Theme.gutter) / 2
            cellHeight: Theme.wide ? 388 : 396
            contentY: screen.page * screen.rows * cellHeight
            model: screen.offers.offers

            delegate: Item {
                id: place

                required property int index
                required property offerFace face

                width: grid.cellWidth
                height: grid.cellHeight
                visible: Math.floor(index / screen.perPage) === screen.page

                OfferCard {
                    objectName: "offerCard" + place.index
                    face: place.face
                    onTriggered: screen.offers.open(face.key)
                }
            }
        }
    }

    Item {
        x: Theme.margin
        y: screen.foot - height - 28
        width: Theme.contentWidth
        height: Theme.touch
        visible: !screen.told && screen.pages > 1

        OutlineButton {
            id: before
            objectName: "offersBefore"
            anchors.left: parent.left
            width: 320
            text: qsTr("Previous")
            enabled: screen.page > 0
            onTriggered: --screen.page
        }

        Label {
            objectName: "offersPage"
            anchors { left: before.right; right: next.left; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 of %2").arg(screen.page + 1).arg(screen.pages)
            size: 34
            color: Theme.softInk
        }

        OutlineButton {
            id: next
            objectName: "offersNext"
            anchors.right: parent.right
            width: 320
            text: qsTr("Next")
            enabled: screen.page < screen.pages - 1
            onTriggered: ++screen.page
        }
    }
}
