// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What waits to be sent since when, what shoppers can still do, and trying it now.
//   app  the one object from C++
import QtQuick
import Endcap

Card {
    id: card

    required property KioskApp app
    readonly property StaffDeskController desk: app.desk
    readonly property bool syncing: desk.sync === StaffDeskController.Syncing
    readonly property bool down: !desk.lineUp

    objectName: "staffLineCard"
    width: Theme.contentWidth
    height: 700
    fill: down ? Theme.goldSoft : Theme.surface
    outline: down ? Theme.goldPale : Theme.line

    OfflineWords {
        id: words
    }

    FriendlyDate {
        id: oldest
        at: card.desk.waitingSince
    }

    FriendlyDate {
        id: last
        at: card.desk.lastContact
    }

    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: 44 }
        y: 48
        name: card.down ? "cloud-off" : "cloud-check"
        color: card.down ? Theme.goldInk : Theme.good
        size: 72
    }

    Label {
        id: headline
        objectName: "deskWaiting"
        anchors { left: mark.right; leftMargin: 28; right: parent.right; rightMargin: 44 }
        y: 36
        height: 132
        verticalAlignment: Text.AlignVCenter
        text: !card.desk.known ? qsTr("Asking the kiosk’s service")
            : card.desk.waiting === 0 ? qsTr("Nothing waits. The store has it all.")
            : oldest.words.length > 0 ? qsTr("%n entry(ies) waiting since %1.", "", card.desk.waiting).arg(oldest.words)
                                      : qsTr("%n entry(ies) waiting.", "", card.desk.waiting)
        size: 46
        lines: 2
        font.weight: Font.Bold
    }

    Label {
        objectName: "deskLine"
        x: 44
        y: 188
        width: parent.width - 88
        height: 262
        lines: 5
        size: 34
        color: Theme.ink
        fontSizeMode: Text.Fit
        minimumPixelSize: 28
        text: card.down ? qsTr("The line is down. %1 Shoppers can do everything as always, except: %2. That has to wait until it is back.")
                          .arg(last.words.length > 0 ? qsTr("Last contact %1.").arg(last.words) : qsTr("There was no contact yet."))
                          .arg(words.list(card.app.offline.cannot))
                        : qsTr("The line is up. Last contact %1. Shoppers can do everything.").arg(last.words)
    }

    Label {
        objectName: "deskSync"
        x: 44
        y: 464
        width: parent.width - 88
        lines: 2
        size: Theme.smallSize
        font.weight: Font.Medium
        color: card.desk.sync === StaffDeskController.Done ? Theme.good
             : card.syncing || card.desk.sync === StaffDeskController.NoneYet ? Theme.softInk : Theme.berry
        text: {
            switch (card.desk.sync) {
            case StaffDeskController.Syncing:
                return card.desk.syncTotal > 0 ? qsTr("Sending: %1 of %2 are there.").arg(Math.max(0, card.desk.syncTotal - card.desk.waiting)).arg(card.desk.syncTotal)
                                               : qsTr("Asking the store server for news.");
            case StaffDeskController.Done:
                return qsTr("The last round went well.");
            case StaffDeskController.NoLine:
                return qsTr("The last try found no line. Check cable and router; it is tried again by itself.");
            case StaffDeskController.Refused:
                return qsTr("The store server refused this kiosk. Ask headquarters whether it was revoked.");
            case StaffDeskController.Held:
                return qsTr("The store server is older than this kiosk and lets some entries wait. None is lost.");
            case StaffDeskController.Disagreed:
                return qsTr("The store server knows another story of this kiosk. Nothing is sent until headquarters has looked.");
            case StaffDeskController.NotStored:
                return qsTr("This kiosk’s disk did not take what came.");
            case StaffDeskController.CoreGone:
                return qsTr("The kiosk’s service did not answer.");
            default:
                return qsTr("No round was tried yet.");
            }
        }
    }

    PrimaryButton {
        objectName: "syncButton"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 32 }
        height: 104
        letterSize: 38
        fill: Theme.ink
        symbol: card.syncing ? "hourglass" : "refresh-cw"
        text: card.syncing ? qsTr("Syncing") : qsTr("Sync now")
        busy: card.syncing
        enabled: card.desk.known && !busy
        onTriggered: card.desk.syncNow()
    }
}
