// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sheet that is stamped: the stamp's place, the points it is worth and the
// card of visits, as far as this visit may know it.
//   checkIn  what is known
import QtQuick
import Endcap

Rectangle {
    id: sheet

    required property CheckInController checkIn
    readonly property bool saved: checkIn.phase === CheckInController.Saved
    readonly property bool stamped: saved || checkIn.phase === CheckInController.AlreadyToday
    readonly property bool knowsCard: checkIn.stamps >= 0
    readonly property bool compact: checkIn.phase === CheckInController.Failed || checkIn.stampsGoal <= 0
    readonly property string reward: Number(checkIn.stampReward).toLocaleString(Theme.locale, "f", 0)

    width: Theme.contentWidth
    height: compact ? 416 : 660
    radius: Theme.radius
    color: Theme.blueSoft
    onSavedChanged: {
        if (saved)
            stamp.slam();
    }

    Rectangle {
        anchors { left: parent.left; leftMargin: 56 }
        y: 44
        width: 328
        height: 328
        radius: 164
        color: Theme.surface
        border.width: 4
        border.color: Theme.mix(Theme.surface, Theme.blue, 0.3)

        Icon {
            anchors.centerIn: parent
            visible: !sheet.stamped
            name: "map-pin-check"
            color: Theme.mix(Theme.surface, Theme.blue, 0.45)
            size: 140
        }

        Stamp {
            id: stamp
            objectName: "stamp"
            anchors.centerIn: parent
            visible: sheet.stamped
            width: 300
            text: qsTr("Here")
        }
    }

    Column {
        anchors { left: parent.left; leftMargin: 440; right: parent.right; rightMargin: 48 }
        y: 208 - height / 2
        spacing: 8
        Accessible.role: Accessible.StaticText
        Accessible.name: sheet.saved ? qsTr("Stamped. %n point(s) for your visit", "", sheet.checkIn.points)
                       : sheet.stamped ? qsTr("Your stamp for today is in.")
                                       : qsTr("%n point(s) for being here, once a day", "", sheet.checkIn.points)

        Label {
            visible: !sheet.stamped
            width: parent.width
            text: qsTr("+%1").arg(Number(sheet.checkIn.points).toLocaleString(Theme.locale, "f", 0))
            size: 148
            color: Theme.blue
        }

        Label {
            visible: sheet.stamped && !sheet.saved
            width: parent.width
            text: qsTr("Your stamp for today is in.")
            size: Theme.headingSize
            lines: 3
            color: Theme.blue
        }

        CountUp {
            objectName: "earnedPoints"
            visible: sheet.saved
            width: parent.width
            pattern: qsTr("+%1")
            value: sheet.saved ? sheet.checkIn.points : 0
            size: 148
            color: Theme.blue
        }

        Label {
            visible: sheet.saved || !sheet.stamped
            width: parent.width
            text: sheet.saved ? qsTr("points for your visit") : qsTr("points for being here, once a day")
            size: Theme.bodySize
            lines: 3
            font.weight: Font.Medium
        }
    }

    StampCard {
        id: card
        visible: sheet.knowsCard && !sheet.compact
        anchors.horizontalCenter: parent.horizontalCenter
        y: 404
        width: parent.width - 112
        goal: sheet.checkIn.stampsGoal
        stamps: sheet.checkIn.stamps
        reward: sheet.checkIn.stampReward
    }

    Rectangle {
        visible: !sheet.knowsCard && !sheet.compact
        x: 56
        y: 412
        width: parent.width - 112
        height: 132
        radius: 28
        color: Theme.surface

        FactRow {
            x: 28
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 56
            symbol: "eye-off"
            strong: Theme.blue
            quiet: Theme.blueSoft
            title: qsTr("Your stamp card stays hidden")
            note: qsTr("This visit still counts on it.")
        }
    }

    Label {
        objectName: "streakText"
        visible: !sheet.compact
        anchors { bottom: parent.bottom; bottomMargin: 32; horizontalCenter: parent.horizontalCenter }
        width: parent.width - 112
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Every %n visit(s) pay %1 points.", "", sheet.checkIn.stampsGoal).arg(sheet.reward)
        size: 34
        font.weight: Font.DemiBold
    }
}
