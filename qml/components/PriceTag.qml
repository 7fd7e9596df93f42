// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A price as the till charges it, and the usual one struck out after it.
//   price, was   in the store's money, as text; the second may be empty
//   size         letters of the price; color theirs
//   stacked      the usual price below instead of beside
import QtQuick
import Endcap

Item {
    id: tag

    property string price: ""
    property string was: ""
    property real size: 60
    property color color: Theme.berry
    property bool stacked: false
    property string priceName: "price"

    implicitWidth: stacked ? Math.max(now.width, usual.width) : usual.visible ? now.width + 20 + usual.width : now.width
    implicitHeight: stacked && usual.visible ? usual.y + usual.height : now.height
    Accessible.role: Accessible.StaticText
    Accessible.name: was.length > 0 ? qsTr("%1 instead of %2").arg(price).arg(was) : price

    Label {
        id: now
        objectName: tag.priceName
        anchors.left: parent.left
        width: tag.stacked ? tag.width : Math.min(implicitWidth, tag.width)
        text: tag.price
        size: tag.size
        font.family: Theme.displayFamily
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.min(tag.size, 36)
        color: tag.color
    }

    Label {
        id: usual
        visible: tag.was.length > 0
        anchors { left: tag.stacked ? parent.left : now.right; leftMargin: tag.stacked ? 0 : 20 }
        y: tag.stacked ? now.height - 2 : now.baselineOffset - baselineOffset
        text: tag.was
        size: Math.max(Theme.tinySize, tag.size * 0.46)
        font.strikeout: true
        color: Theme.softInk
    }
}
