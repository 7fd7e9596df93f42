// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks whether somebody is still there, counts down in plain sight, and offers
// both ways; lies over the whole page and takes every touch.
//   quiet  the page counts down by itself
//   visit  says whether to show, how many seconds are left and whether they can be extended
import QtQuick
import Endcap

Item {
    id: warning

    required property Visit visit
    property bool quiet: false
    readonly property bool canStay: visit.extensionsLeft > 0

    objectName: "idleWarning"
    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: visit.warning && !quiet
    onVisibleChanged: {
        if (visible)
            stay.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.contentWidth
        height: warning.canStay ? 1056 : 904
        radius: 48
        color: Theme.raised

        Rectangle {
            id: clock
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 72 }
            width: 300
            height: 300
            radius: 150
            color: Theme.goldSoft
            border.width: 12
            border.color: Theme.gold

            Label {
                objectName: "secondsLeft"
                anchors.centerIn: parent
                text: Number(warning.visit.secondsLeft).toLocaleString(Theme.locale, "f", 0)
                // The ear hears every fifth second.
                Accessible.role: Accessible.AlertMessage
                Accessible.name: qsTr("%n second(s) left", "", Math.ceil(warning.visit.secondsLeft / 5) * 5)
                size: Theme.posterSize
                color: Theme.goldInk
            }
        }

        Label {
            id: title
            anchors { top: clock.bottom; topMargin: 48 }
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Still there?")
            size: Theme.displaySize
        }

        Label {
            id: note
            anchors { top: title.bottom; topMargin: 16; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            lines: 3
            text: warning.canStay ? qsTr("In a moment this screen forgets everything of yours and starts over.")
                                  : qsTr("You were here for a long time. This screen now forgets everything of yours and starts over.")
            color: Theme.softInk
        }

        PrimaryButton {
            id: stay
            objectName: "stayButton"
            leadsBack: true
            visible: warning.canStay
            anchors { bottom: done.top; bottomMargin: Theme.gap; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 2 * Theme.margin
            text: qsTr("I’m still here")
            onTriggered: warning.visit.stay()
        }

        OutlineButton {
            id: done
            objectName: "idleDoneButton"
            anchors { bottom: parent.bottom; bottomMargin: Theme.margin; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 2 * Theme.margin
            text: qsTr("I’m done")
            symbol: "log-out"
            onTriggered: warning.visit.end()
        }
    }
}
