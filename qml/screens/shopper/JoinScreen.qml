// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joining, one thing at a time, with a way back from each and a look at all of it
// before it is saved. It never tells whether a number has an account already.
//   app  the one object from C++
import QtQuick
import Endcap

ScreenFrame {
    id: screen

    readonly property JoinController join: app.join
    readonly property int step: join.step
    readonly property bool typing: step === JoinController.Name || step === JoinController.Email
    readonly property real bodyTop: 472
    readonly property real bodyBottom: screen.foot - 28
    readonly property real reviewFold: 800 // below what stands under the title

    objectName: "joinScreen"
    fold: {
        switch (step) {
        case JoinController.Phone:
        case JoinController.Pin:
        case JoinController.PinAgain:
            return bodyTop + 160;
        case JoinController.Consents:
            return bodyTop - 42;
        case JoinController.Review:
            return reviewFold;
        case JoinController.Done:
            return 660;
        default:
            return Theme.lowestFold;
        }
    }
    hasBack: step !== JoinController.Done
    onBackRequested: join.back()

    JoinHead {
        visible: screen.step !== JoinController.Done
        join: screen.join
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Phone

        TypedLine {
            id: phone
            x: Theme.margin
            y: screen.bodyTop
            inputName: "joinPhone"
            lead: screen.join.country
            text: screen.join.phone
            hint: qsTr("Your phone number")
            wrong: screen.join.problem === JoinController.BadNumber
        }

        Keypad {
            x: Theme.margin
            y: phone.y + phone.height + 40
            keyHeight: Theme.wide ? 160 : 172
            prefix: "joinKey"
            onDigit: digit => screen.join.press(digit)
            onErase: screen.join.erase()
            onClear: screen.join.clear()
        }
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Name

        TypedLine {
            x: Theme.margin
            y: screen.bodyTop
            inputName: "joinName"
            editable: parent.visible
            text: screen.join.name
            hint: qsTr("Your first name")
            onEdited: text => screen.join.name = text
            onAccepted: screen.join.next()
        }
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Email

        TypedLine {
            id: email
            x: Theme.margin
            y: screen.bodyTop
            inputName: "joinEmail"
            editable: parent.visible
            hints: Qt.ImhNoAutoUppercase | Qt.ImhEmailCharactersOnly
            text: screen.join.email
            hint: qsTr("Your e-mail address")
            wrong: screen.join.problem === JoinController.BadEmail
            onEdited: text => screen.join.email = text
            onAccepted: screen.join.next()
        }

        QuickKeys {
            x: Theme.margin
            y: email.y + email.height + 24
            onTyped: characters => email.insert(characters)
        }
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Pin || screen.step === JoinController.PinAgain

        PinDots {
            objectName: "joinPinDots"
            anchors.horizontalCenter: parent.horizontalCenter
            y: screen.bodyTop + 38
            count: screen.join.pinCount
            wrong: screen.join.problem === JoinController.EasyPin || screen.join.problem === JoinController.PinsDiffer
        }

        Keypad {
            x: Theme.margin
            y: screen.bodyTop + 168
            keyHeight: Theme.wide ? 160 : 172
            prefix: "joinPinKey"
            canClear: false
            onDigit: digit => screen.join.press(digit)
            onErase: screen.join.erase()
        }
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Consents

        JoinConsents {
            x: Theme.margin
            y: screen.bodyTop - 24
            height: next.y - 28 - y
            join: screen.join
            phone: screen.app.store.phone
        }
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Review

        JoinReview {
            anchors.fill: parent
            join: screen.join
            start: Theme.wide ? screen.reviewFold + 2 : screen.bodyTop - 40
            foot: screen.foot
        }
    }

    FadeIn {
        anchors.fill: parent
        shown: screen.step === JoinController.Done

        JoinDone {
            anchors.fill: parent
            join: screen.join
            line: screen.app.line
            foot: screen.foot
        }
    }

    PrimaryButton {
        id: next
        objectName: "joinNextButton"
        visible: screen.step < JoinController.Review
        x: Theme.margin
        y: !screen.typing ? screen.bodyBottom - height : screen.step === JoinController.Email ? 748 : 632
        width: Theme.contentWidth
        text: screen.step === JoinController.Email && screen.join.email.length === 0 ? qsTr("Go on without e-mail")
            : screen.step === JoinController.Consents && screen.join.consentsGiven === 0 ? qsTr("Go on without any")
                                                                                          : qsTr("Go on")
        enabled: screen.join.canContinue
        onTriggered: screen.join.next()
    }
}
