// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// She is in. The same for a number that is new and for one that was known: what it
// means, how it stands with the store, and on to her visit.
//   join  what was saved; line says why it may still wait
import QtQuick
import Endcap

Item {
    id: page

    required property JoinController join
    required property LineStatus line
    property real foot: Theme.actionsTop
    readonly property bool foldsThrough: true
    readonly property int deedState: join.deed.state
    readonly property bool settled: deedState === Deed.Confirmed
    readonly property bool refused: deedState === Deed.Refused

    Rectangle {
        id: disc
        anchors.horizontalCenter: parent.horizontalCenter
        y: 156
        width: 220
        height: width
        radius: width / 2
        color: Theme.brand

        Icon {
            anchors.centerIn: parent
            name: page.refused ? "triangle-alert" : "check"
            color: Theme.onStrong
            size: 124
        }
    }

    Label {
        objectName: "joinDoneTitle"
        x: Theme.margin
        y: 400
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        text: page.refused ? qsTr("That did not work") : qsTr("Done.")
        size: 116
    }

    Label {
        objectName: "joinDoneNote"
        x: Theme.margin
        y: 540
        width: Theme.contentWidth
        horizontalAlignment: Text.AlignHCenter
        text: page.refused ? qsTr("The store could not take it. Please ask at the service desk.") : qsTr("You can use your number right away.")
        size: 44
        lines: 2
    }

    Column {
        visible: !page.refused
        x: Theme.margin
        y: 676
        spacing: 36

        FactRow {
            symbol: "phone"
            title: qsTr("Your number is your card")
            note: qsTr("Type it at any of our kiosks to enter, check in and collect.")
        }

        FactRow {
            symbol: "lock-open"
            title: qsTr("Your PIN opens your points")
            note: qsTr("From your next visit on. It shows what you did yourself, until your number is confirmed.")
        }

        FactRow {
            visible: page.join.welcomePoints > 0
            symbol: "gift"
            strong: Theme.goldInk
            quiet: Theme.goldSoft
            title: qsTr("%Ln welcome point(s) for new members", "", page.join.welcomePoints)
            note: qsTr("They count when the store has this, once a person.")
        }
    }

    NoticePanel {
        noticeName: "joinState"
        visible: !page.refused
        x: Theme.margin
        y: go.y - height - 28
        height: 148
        symbol: page.settled ? "check" : "clock"
        strong: page.settled ? Theme.brand : Theme.goldInk
        quiet: page.settled ? Theme.brandSoft : Theme.goldSoft
        title: page.settled ? qsTr("The store has it") : qsTr("Saved")
        note: page.settled ? qsTr("Everything is in place.")
            : page.line.state === LineStatus.Down ? qsTr("We’ll send it when the store’s line is back.")
                                                  : qsTr("It is on its way to the store.")
    }

    PrimaryButton {
        id: go
        objectName: "joinGoOnButton"
        x: Theme.margin
        y: page.foot - 28 - height
        width: Theme.contentWidth
        height: 136
        letterSize: 46
        text: qsTr("See what’s waiting for you")
        onTriggered: page.join.goOn()
    }
}
