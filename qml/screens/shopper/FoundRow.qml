// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One product among the results: photograph, name, where it stands, what it costs.
//   index ... bay  the roles of FoundListModel, see there
import QtQuick
import Endcap

Touchable {
    id: row

    required property int index
    required property string gtin
    required property string name
    required property string brand
    required property string size
    required property string price
    required property string image
    required property string category
    required property int aisle
    required property string bay
    readonly property string about: brand.length > 0 && size.length > 0 ? brand + " · " + size : brand + size
    readonly property string place: aisle === 0 ? category : bay.length > 0 ? qsTr("Aisle %1 · Bay %2").arg(aisle).arg(bay) : qsTr("Aisle %1").arg(aisle)

    objectName: "found" + index
    label: name + ", " + about + ". " + price + ". " + place
    width: Theme.contentWidth
    height: 196

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.pressed ? Theme.brandSoft : Theme.surface
        border.width: 2
        border.color: row.pressed ? Theme.brand : Theme.line
    }

    ProductPhoto {
        id: photo
        anchors { left: parent.left; leftMargin: 20; verticalCenter: parent.verticalCenter }
        width: 156
        edge: 8
        source: row.image
        category: row.category
    }

    Column {
        id: words
        anchors { left: photo.right; leftMargin: 28; right: cost.left; rightMargin: 20; verticalCenter: parent.verticalCenter }
        spacing: 4

        Label {
            objectName: "foundName" + row.index
            width: parent.width
            text: row.name
            size: 34
            lines: 2
            lineHeight: 1
            font.weight: Font.DemiBold
        }

        Label {
            visible: text.length > 0
            width: parent.width
            text: row.about
            size: Theme.tinySize
            color: Theme.softInk
        }

        Row {
            visible: row.place.length > 0
            spacing: 10

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: row.aisle > 0 ? "map-pin" : "tag"
                color: Theme.brand
                size: 32
            }

            Label {
                width: Math.min(implicitWidth, words.width - 42)
                text: row.place
                size: Theme.tinySize
                font.weight: Font.DemiBold
                color: Theme.brand
            }
        }
    }

    Label {
        id: cost
        anchors { right: parent.right; rightMargin: 32; verticalCenter: parent.verticalCenter }
        width: 208
        horizontalAlignment: Text.AlignRight
        text: row.price
        size: 46
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tinySize
        font.family: Theme.displayFamily
        font.weight: Font.Bold
    }
}
