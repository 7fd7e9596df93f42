// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all pages share that say why the kiosk cannot serve: what it is, what to do,
// and whom to ask, with the store's telephone and the kiosk's number.
//   app             the one object from C++
//   symbol, note    what the circle holds; the headline is the poster's
//   waiting         dots instead of the icon
//   hasContact      whether to show telephone and kiosk number
import QtQuick
import Endcap

Poster {
    id: page

    required property KioskApp app
    property string symbol: "info"
    property string note: ""
    property bool waiting: false
    property bool hasContact: true
    readonly property StoreFace store: app.store

    tone: Tone {
        name: "paper"
    }

    Header {
        parent: page
        store: page.store
    }

    StaffKnock {
        parent: page
        app: page.app
    }

    Rectangle {
        id: circle
        anchors.horizontalCenter: parent.horizontalCenter
        y: page.discTop
        width: 860
        height: width
        radius: width / 2
        color: Theme.surface
    }

    Icon {
        visible: !page.waiting
        anchors.horizontalCenter: parent.horizontalCenter
        y: circle.y + 128
        name: page.symbol
        color: Theme.brand
        size: 200
    }

    WaitingDots {
        anchors.horizontalCenter: parent.horizontalCenter
        y: circle.y + 236
        scale: 1.8
        running: page.waiting
        color: Theme.brand
    }

    Label {
        objectName: "systemNote"
        anchors.horizontalCenter: parent.horizontalCenter
        y: circle.y + 372
        width: 640
        height: 340
        horizontalAlignment: Text.AlignHCenter
        text: page.note
        size: 46
        font.weight: Font.Medium
        lines: 6
        fontSizeMode: Text.Fit
        minimumPixelSize: 34
    }

    Label {
        objectName: "staffHint"
        parent: page
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.windowHeight - 68
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        visible: page.app.staff.reachable && !page.waiting
        text: qsTr("Staff: hold the top left corner for two seconds.")
        size: Theme.tinySize
        color: Theme.softInk
    }

    Rectangle {
        parent: page
        visible: page.hasContact
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.wide ? 780 : 1572
        width: Theme.contentWidth
        height: 252
        radius: 48
        color: Theme.slab

        Rectangle {
            id: disc
            anchors { left: parent.left; leftMargin: 52; verticalCenter: parent.verticalCenter }
            width: 136
            height: 136
            radius: 68
            color: Theme.goldPale

            Icon {
                anchors.centerIn: parent
                name: "phone"
                color: Theme.onLight
                size: 68
            }
        }

        Column {
            anchors { left: disc.right; leftMargin: 44; right: parent.right; rightMargin: 44; verticalCenter: parent.verticalCenter }
            spacing: 6

            Label {
                objectName: "storePhone"
                width: parent.width
                text: page.store.phone.length > 0 ? page.store.phone : qsTr("Please ask at the service desk")
                size: page.store.phone.length > 0 ? 76 : 46
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 36
                color: Theme.onDark
            }

            Label {
                objectName: "kioskNumber"
                width: parent.width
                text: page.store.kioskNumber <= 0 ? page.store.storeName
                    : page.store.storeName.length > 0 ? qsTr("Kiosk %1, %2").arg(page.store.kioskNumber).arg(page.store.storeName)
                                                      : qsTr("Kiosk %1").arg(page.store.kioskNumber)
                visible: text.length > 0
                size: Theme.bodySize
                color: Theme.onDark
            }
        }
    }
}
