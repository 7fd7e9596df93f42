// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All she has said, each with a way to change it, and the one touch that joins; or
// why it could not be saved.
//   join  what she has said
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: page

    required property JoinController join
    readonly property Deed deed: join.deed
    readonly property bool failed: deed.state === Deed.Failed

    width: Theme.contentWidth

    component Said: Item {
        id: said

        property string symbol: ""
        property string caption: ""
        property string words: ""
        property string changeName: ""

        signal change

        width: page.width
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
        id: rows
        width: parent.width
        spacing: 20

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
        anchors { bottom: doIt.top; bottomMargin: Theme.gap }
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
        visible: !page.failed && page.join.welcomePoints > 0 && y > rows.height
        anchors { bottom: doIt.top; bottomMargin: 36 }
        symbol: "gift"
        strong: Theme.goldInk
        quiet: Theme.goldSoft
        title: qsTr("%Ln welcome point(s)", "", page.join.welcomePoints)
        note: qsTr("For new members, once a person.")
    }

    PrimaryButton {
        id: doIt
        objectName: "joinButton"
        anchors.bottom: parent.bottom
        width: parent.width
        height: 136
        letterSize: 50
        busy: page.deed.state === Deed.Saving
        text: busy ? qsTr("Saving") : page.failed ? qsTr("Try again") : qsTr("Join")
        symbol: busy ? "hourglass" : ""
        onTriggered: page.join.join()
    }
}
