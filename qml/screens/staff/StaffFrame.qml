// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all pages of staff mode share: a dark head that says whose mode this is, a way
// back, a way out, and the countdown when nobody touches anything.
//   app      the one object from C++
//   title    the page's heading
//   hasBack  whether there is a way back besides the way out
//   outText  words of the way out
//   fold, foot  as in Folding.qml
//   bare     the page has the whole screen for itself: no ways at its foot
//   covered  something of the page's own lies over it: what is below cannot be pressed
import QtQuick
import Endcap

Item {
    id: frame

    required property KioskApp app
    property string title: ""
    property bool hasBack: true
    property bool bare: false
    property bool covered: false
    property string outText: qsTr("Leave staff mode")
    property alias fold: page.fold
    readonly property real foot: page.foot
    default property alias content: page.data

    signal backRequested

    width: Theme.windowWidth
    height: Theme.windowHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Rectangle {
        width: parent.width
        height: Theme.headerHeight
        color: Theme.slab

        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            name: "wrench"
            color: Theme.onDark
            size: 56
        }

        Column {
            anchors { left: mark.right; leftMargin: 24; right: who.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }

            Label {
                width: parent.width
                text: qsTr("Staff mode")
                font.weight: Font.DemiBold
                color: Theme.onDark
            }

            Label {
                objectName: "staffPlace"
                width: parent.width
                visible: text.length > 0
                text: frame.app.store.kioskNumber <= 0 ? frame.app.store.storeName
                    : frame.app.store.storeName.length > 0 ? qsTr("Kiosk %1, %2").arg(frame.app.store.kioskNumber).arg(frame.app.store.storeName)
                                                           : qsTr("Kiosk %1").arg(frame.app.store.kioskNumber)
                size: Theme.tinySize
                color: Theme.onDarkSoft
            }
        }

        Column {
            id: who
            anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            width: frame.app.staff.name.length > 0 ? 340 : 0

            Label {
                objectName: "staffName"
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: frame.app.staff.name
                size: 34
                font.weight: Font.DemiBold
                color: Theme.onDark
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: frame.app.staff.role === "manager" ? qsTr("Manager") : frame.app.staff.role === "technician" ? qsTr("Technician")
                    : frame.app.staff.name.length > 0 ? qsTr("Clerk") : ""
                size: Theme.tinySize
                color: Theme.onDarkSoft
            }
        }
    }

    Label {
        objectName: "staffTitle"
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.headerHeight + 36
        width: Theme.contentWidth
        visible: text.length > 0
        text: frame.title
        size: Theme.titleSize
    }

    Folding {
        id: page
        enabled: !frame.covered
    }

    OutlineButton {
        id: back
        objectName: "staffBackButton"
        leadsBack: true
        visible: frame.hasBack && !frame.bare
        enabled: !frame.covered
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.footTop
        width: (Theme.contentWidth - Theme.gap) / 2
        text: qsTr("Back")
        symbol: "arrow-left"
        onTriggered: frame.backRequested()
    }

    OutlineButton {
        objectName: "staffLeaveButton"
        visible: !frame.bare
        enabled: !frame.covered
        anchors { left: parent.left; leftMargin: Theme.margin + (frame.hasBack ? back.width + Theme.gap : 0) }
        y: Theme.footTop
        width: frame.hasBack ? back.width : Theme.contentWidth
        text: frame.outText
        symbol: "log-out"
        onTriggered: frame.app.staff.leave()
    }

    Label {
        objectName: "staffCountdown"
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: Theme.wide ? Theme.footTop + 36 : Theme.footTop + Theme.touch + 40
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        visible: frame.app.visit.warning
        text: qsTr("This page closes in %n second(s). Touch it to stay.", "", frame.app.visit.secondsLeft)
        size: Theme.smallSize
        font.weight: Font.DemiBold
        color: Theme.berry
        Accessible.role: Accessible.AlertMessage
    }
}
