// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a product stands, to be read from two metres.
//   item  the product
import QtQuick
import Endcap

Rectangle {
    id: place

    required property ItemController item
    readonly property bool isKnown: item.aisle > 0

    width: Theme.contentWidth
    height: 176
    radius: Theme.radius
    color: isKnown ? Theme.brandSoft : Theme.well

    Rectangle {
        id: disc
        anchors { left: parent.left; leftMargin: 40; verticalCenter: parent.verticalCenter }
        width: 112
        height: 112
        radius: 56
        color: place.isKnown ? Theme.brand : Theme.softInk

        Icon {
            anchors.centerIn: parent
            name: "map-pin"
            color: Theme.onStrong
            size: 60
        }
    }

    Column {
        anchors { left: disc.right; leftMargin: 36; right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }

        Label {
            objectName: "itemPlace"
            width: parent.width
            text: !place.isKnown ? qsTr("Ask us where it stands")
                : place.item.bay.length > 0 ? qsTr("Aisle %1 · Bay %2").arg(place.item.aisle).arg(place.item.bay)
                                            : qsTr("Aisle %1").arg(place.item.aisle)
            size: place.isKnown ? 64 : Theme.headingSize
            color: place.isKnown ? Theme.brand : Theme.ink
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: place.item.category
            size: Theme.smallSize
            color: Theme.softInk
        }
    }
}
