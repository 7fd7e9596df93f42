// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One product: what it is, what it costs, where it stands, who helps with it. Another
// scan shows another one. Needs no account, and works with the line cut.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property ItemController item: app.item
    readonly property bool ready: item.phase === ItemController.Ready
    // On a wide window the way to another product stands below the head, in its column.
    readonly property real shortHead: Theme.wide ? another.y - 24 - sheet.y : 340
    readonly property real room: (Theme.wide ? foot : another.y) - 24 - sheet.y
    readonly property real taken: price.height + place.height + 2 * sheet.spacing
                                + (actions.height > 0 ? actions.height + sheet.spacing : 0)
                                + (item.support.length > 0 ? support.height + sheet.spacing : 0)
    readonly property bool withFacts: room - taken - facts.height - sheet.spacing >= shortHead

    objectName: "itemScreen"
    covered: zoom.shown
    fold: sheet.y + price.y - 2
    middle: !ready
    backText: app.flow.backLeadsToResults ? qsTr("Results") : qsTr("Back")
    onBackRequested: app.flow.back()

    Column {
        id: sheet
        readonly property bool foldsThrough: true
        visible: screen.ready
        x: Theme.margin
        y: 156
        spacing: 28

        ItemHead {
            id: head
            height: Math.max(screen.shortHead, Math.min(520, screen.room - screen.taken - (screen.withFacts ? facts.height + sheet.spacing : 0)))
            item: screen.item
            onEnlarge: zoom.shown = true
        }

        ItemPrice {
            id: price
            item: screen.item
            line: screen.app.line
        }

        ItemPlace {
            id: place
            item: screen.item
        }

        ItemActions {
            id: actions
            objectName: "itemActions"
            item: screen.item
            app: screen.app
        }

        ItemFacts {
            id: facts
            objectName: "itemFacts"
            visible: screen.withFacts
            item: screen.item
        }

        ItemSupport {
            id: support
            item: screen.item
        }
    }

    ItemMessage {
        visible: !screen.ready
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.wide ? 384 : 420
        discSize: Theme.wide ? 200 : 300
        item: screen.item
    }

    OutlineButton {
        id: another
        objectName: "findAnotherButton"
        x: Theme.margin
        y: (Theme.wide ? Theme.footTop : screen.foot) - height - 24
        width: Theme.contentWidth
        height: 104
        text: screen.ready ? qsTr("Search for something else, or scan it") : qsTr("Search by name")
        symbol: "search"
        stroke: Theme.brand
        onTriggered: screen.app.flow.openFind()
    }

    // In the place of what it is not.
    ScanNotice {
        y: sheet.y
        height: screen.ready ? head.height : 208
        z: 5
        find: screen.app.find
    }

    PhotoZoom {
        id: zoom
        parent: screen
        z: 10
        source: screen.item.image
        about: screen.item.name
    }
}
