// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All she has said, each with a way to change it, and the one touch that joins; or
// why it could not be saved. On a wide window the why stands below the title, and what
// she has said in the second column.
//   join  what she has said
//   start where it begins; on a wide window the second column does
//   foot  where the ways at the foot begin
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: page

    required property JoinController join
    readonly property Deed deed: join.deed
    readonly property bool failed: deed.state === Deed.Failed
    property real start: 432
    property real foot: Theme.actionsTop
    readonly property bool foldsThrough: true
    readonly property real noticeTop: 472 // below the title, in the first column

    component Said: Item {
        id: said

        property string symbol: ""
        property string caption: ""
        property string words: ""
        property string changeName: ""

        signal change

        width: Theme.contentWidth
        height: 136

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.surface
            border.width: 2
            border.color: Theme.line
        }

        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: 36; verticalCenter: parent.verticalCenter }
            name: said.symbol
            color: Theme.brand
            size: 52
        }

        Column {
            anchors { left: mark.right; leftMargin: 32; right: button.left; rightMargin: 24; verticalCenter: parent.verticalCenter }
            spacing: 2

            Label {
                width: parent.width
                text: said.caption
                size: Theme.tinySize
                color: Theme.softInk
            }

            Label {
                objectName: said.changeName + "Words"
                width: parent.width
                text: said.words
                font.weight: Font.DemiBold
            }
        }

        OutlineButton {
            id: button
            objectName: said.changeName
            anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
            width: 220
            height: 96
            enabled: page.join.canMend
            text: qsTr("Change")
            onTriggered: said.change()
        }
    }

    Column {
        x: Theme.margin
        y: page.start
        spacing: Theme.wide ? 12 : 20

        Said {
            symbol: "phone"
            caption: qsTr("Phone number")
            words: page.join.phone
            changeName: "changePhone"
            onChange: page.join.mend(JoinController.Phone)
        }

        Said {
            symbol: "user"
            caption: qsTr("Name")
            words: page.join.name
            changeName: "changeName"
            onChange: page.join.mend(JoinController.Name)
        }

        Said {
            symbol: "mail"
            caption: qsTr("E-mail")
            words: page.join.email.length > 0 ? page.join.email : qsTr("None")
            changeName: "changeEmail"
            onChange: page.join.mend(JoinController.Email)
        }

        Said {
            symbol: "lock"
            caption: qsTr("PIN")
            words: qsTr("%n digit(s), kept secret", "", page.join.pinCount)
            changeName: "changePin"
            onChange: page.join.mend(JoinController.Pin)
        }

        Said {
            visible: page.join.stepCount > 4
            symbol: "shield-check"
            caption: qsTr("You agree to")
            words: page.join.consentsGiven > 0 ? qsTr("%n thing(s)", "", page.join.consentsGiven) : qsTr("Nothing beyond your account")
            changeName: "changeConsents"
            onChange: page.join.mend(JoinController.Consents)
        }
    }

    NoticePanel {
        noticeName: "joinFailure"
        visible: page.failed
        x: Theme.margin
        y: Theme.wide ? page.noticeTop : doIt.y - Theme.gap - height
        height: 176
        symbol: "triangle-alert"
        strong: Theme.berry
        quiet: Theme.berrySoft
        // What was not saved is known; behind a broken link it is not.
        readonly property bool known: page.deed.failure === Deed.StorageFailed
        title: known ? qsTr("You have not joined yet") : qsTr("We can’t tell yet if it was saved")
        note: known ? qsTr("This kiosk could not save it. Try again, or use another kiosk.")
                    : qsTr("Touch once more; you can only join once.")
    }

    // On a wide window the rows need its place; she was told so before.
    FactRow {
        visible: !page.failed && page.join.welcomePoints > 0
        x: Theme.margin
        y: Theme.wide ? page.noticeTop : doIt.y - 36 - height
        symbol: "gift"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: qsTr("%Ln welcome point(s)", "", page.join.welcomePoints)
        note: qsTr("For new members, once a person.")
    }

    PrimaryButton {
        id: doIt
        objectName: "joinButton"
        x: Theme.margin
        y: page.foot - 28 - height
        width: Theme.contentWidth
        height: 136
        letterSize: 50
        busy: page.deed.state === Deed.Saving
        text: busy ? qsTr("Saving") : page.failed ? qsTr("Try again") : qsTr("Join")
        symbol: busy ? "hourglass" : ""
        onTriggered: page.join.join()
    }
}
