// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The top of joining: how far one is, what is asked now, and why; or what was wrong
// with it.
//   join  what is asked
pragma ComponentBehavior: Bound
import QtQuick
import Endcap

Item {
    id: head

    required property JoinController join
    readonly property int step: join.step
    readonly property bool looking: step === JoinController.Review

    width: Theme.pageWidth
    height: 440

    Row {
        x: Theme.margin
        y: 158
        spacing: 16
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Step %1 of %2").arg(head.join.stepNumber).arg(head.join.stepCount)

        Repeater {
            model: head.join.stepCount

            Rectangle {
                required property int index
                readonly property bool past: index < head.join.stepNumber - 1 || head.looking

                width: (Theme.contentWidth - (head.join.stepCount - 1) * 16) / head.join.stepCount
                height: 14
                radius: 7
                color: past ? Theme.brand : index === head.join.stepNumber - 1 ? Theme.gold : Theme.line
            }
        }
    }

    Label {
        objectName: "joinTitle"
        x: Theme.margin
        y: 196
        width: Theme.contentWidth
        size: 84
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 56
        text: {
            switch (head.step) {
            case JoinController.Phone:
                return qsTr("Your number");
            case JoinController.Name:
                return qsTr("Your name");
            case JoinController.Email:
                return qsTr("E-mail, if you like");
            case JoinController.Pin:
                return qsTr("Choose a PIN");
            case JoinController.PinAgain:
                return qsTr("Your PIN once more");
            case JoinController.Consents:
                return qsTr("May we?");
            default:
                return qsTr("All as it should be?");
            }
        }
    }

    Label {
        objectName: "joinNote"
        visible: head.join.problem === JoinController.NoProblem
        x: Theme.margin
        y: 306
        width: Theme.contentWidth
        lines: 2
        color: Theme.softInk
        text: {
            switch (head.step) {
            case JoinController.Phone:
                return head.join.welcomePoints > 0
                     ? qsTr("It is how we know you next time. New members get %Ln welcome point(s).", "", head.join.welcomePoints)
                     : qsTr("It is how we know you next time.");
            case JoinController.Name:
                return qsTr("What shall we call you? A first name is enough.");
            case JoinController.Email:
                return qsTr("Another way to say who you are. You can leave it out.");
            case JoinController.Pin:
                return qsTr("4 to 8 digits, and not the PIN of your bank card. It opens your points at any of our kiosks.");
            case JoinController.PinAgain:
                return qsTr("So that a slip of the finger does not lock you out.");
            case JoinController.Consents:
                return qsTr("Nothing is ticked, and you can join without any of it.");
            default:
                return qsTr("Nothing is sent before you touch “Join”.");
            }
        }
    }

    NoticePanel {
        noticeName: "joinProblem"
        visible: head.join.problem !== JoinController.NoProblem
        x: Theme.margin
        y: 300
        height: 144
        symbol: "triangle-alert"
        strong: Theme.berry
        quiet: Theme.berrySoft
        title: {
            switch (head.join.problem) {
            case JoinController.BadNumber:
                return qsTr("Please check the number");
            case JoinController.BadEmail:
                return qsTr("Please check the address");
            case JoinController.EasyPin:
                return qsTr("That one is easy to guess");
            default:
                return qsTr("Those two were not the same");
            }
        }
        note: {
            switch (head.join.problem) {
            case JoinController.BadNumber:
            case JoinController.BadEmail:
                return qsTr("Something is missing or too much.");
            case JoinController.EasyPin:
                return qsTr("No rows, no repeats, not your phone number.");
            default:
                return qsTr("Please choose it again, then type it twice.");
            }
        }
    }
}
