// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a product costs, since when that is so, and whether the store was asked lately.
//   item  the product
//   line  when the store was last heard of
import QtQuick
import Endcap

Card {
    id: sheet

    required property ItemController item
    required property LineStatus line
    readonly property bool isDown: line.state === LineStatus.Down
    property PastDate setAt: PastDate {
        at: sheet.item.asOf
    }
    property PastDate heardAt: PastDate {
        at: sheet.line.since
    }

    width: Theme.contentWidth
    height: 180

    Label {
        id: price
        objectName: "itemPrice"
        anchors { left: parent.left; leftMargin: 44; verticalCenter: parent.verticalCenter }
        width: 440
        text: sheet.item.price
        size: 116
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 56
    }

    Column {
        anchors { left: price.right; leftMargin: 32; right: parent.right; rightMargin: 40; verticalCenter: parent.verticalCenter }
        spacing: 6

        Label {
            objectName: "itemAsOf"
            visible: sheet.setAt.words.length > 0
            width: parent.width
            text: qsTr("Price as of %1").arg(sheet.setAt.words)
            size: Theme.smallSize
            lines: 2
            color: Theme.softInk
        }

        Label {
            objectName: "itemLastHeard"
            visible: sheet.isDown && sheet.heardAt.words.length > 0
            width: parent.width
            text: qsTr("Last checked with the store %1").arg(sheet.heardAt.words)
            size: Theme.tinySize
            lines: 2
            color: Theme.goldInk
        }
    }
}
