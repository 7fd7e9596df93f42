// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a product is: its photograph, which a touch enlarges, maker, name and size.
//   item      the product
//   enlarge   the photograph was touched
import QtQuick
import Endcap

Item {
    id: head

    required property ItemController item

    readonly property bool isShort: height < 440
    // With room for it the words stand below the photograph.
    readonly property bool isTall: height > 700

    signal enlarge

    width: Theme.contentWidth
    height: 500

    Touchable {
        id: photo
        objectName: "itemPhoto"
        anchors.left: parent.left
        label: qsTr("See the photograph larger")
        width: head.isTall ? head.height - 292 : head.height
        height: width
        enabled: sheet.hasPhoto
        Accessible.role: enabled ? Accessible.Button : Accessible.Graphic
        onTriggered: head.enlarge()

        ProductPhoto {
            id: sheet
            width: photo.width
            edge: 16
            radius: Theme.radius
            source: head.item.image
            category: head.item.category
        }

        Rectangle {
            visible: sheet.hasPhoto
            anchors { right: parent.right; bottom: parent.bottom; margins: 28 }
            width: 84
            height: 84
            radius: 42
            color: photo.pressed ? Theme.brandSoft : Theme.surface
            border.width: 2
            border.color: Theme.line

            Icon {
                anchors.centerIn: parent
                name: "search"
                color: Theme.ink
                size: 44
            }
        }
    }

    Column {
        anchors {
            left: head.isTall ? parent.left : photo.right
            leftMargin: head.isTall ? 0 : 44
            right: parent.right
        }
        y: head.isTall ? photo.height + 28 : (photo.height - height) / 2
        spacing: 16

        Label {
            objectName: "itemBrand"
            visible: text.length > 0
            width: parent.width
            text: head.item.brand
            size: Theme.tinySize
            lines: head.isShort ? 1 : 2
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.softInk
        }

        Label {
            objectName: "itemName"
            width: parent.width
            text: head.item.name
            size: text.length > 60 ? 38 : text.length > 32 ? 46 : 56
            lines: head.isShort ? (text.length > 60 ? 4 : 3) : text.length > 60 ? 7 : 5
            font.family: Theme.displayFamily
            font.weight: Font.Bold
            lineHeight: 1
        }

        Label {
            objectName: "itemSize"
            visible: text.length > 0
            width: parent.width
            text: head.item.size
            color: Theme.softInk
        }
    }
}
