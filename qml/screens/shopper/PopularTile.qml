// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of the popular products, before anything is typed.
//   index ... bay  the roles of FoundListModel, see there
import QtQuick
import Endcap

Touchable {
    id: tile

    required property int index
    required property string gtin
    required property string name
    required property string price
    required property string image
    required property string category

    objectName: "popular" + index
    label: name + ". " + price
    width: (Theme.contentWidth - 2 * Theme.gap) / 3
    height: 424

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: tile.pressed ? Theme.brandSoft : Theme.surface
        border.width: 2
        border.color: tile.pressed ? Theme.brand : Theme.line
    }

    ProductPhoto {
        id: photo
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20
        width: 228
        edge: 10
        source: tile.image
        category: tile.category
    }

    Label {
        id: title
        anchors { top: photo.bottom; topMargin: 14; left: parent.left; right: parent.right; margins: 24 }
        text: tile.name
        size: Theme.smallSize
        lines: 2
        lineHeight: 1
        font.weight: Font.DemiBold
    }

    Label {
        anchors { left: parent.left; leftMargin: 24; bottom: parent.bottom; bottomMargin: 20 }
        text: tile.price
        size: 34
        font.weight: Font.DemiBold
        color: Theme.softInk
    }
}
