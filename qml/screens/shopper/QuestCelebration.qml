// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quest is finished: its badge, what it pays, and that it counts now or as soon as
// the store has it. Comes when she is home again, so that nothing covers what finished it,
// least of all a code that a phone is held up to; a touch on the button closes it.
//   quests  what is celebrated
//   atHome  whether a proven visit is at its home page
import QtQuick
import Endcap

Item {
    id: feast

    required property QuestsController quests
    required property bool atHome
    property bool open: false
    property bool seen: false

    objectName: "questCelebration"
    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: atHome && opacity > 0 // with her it goes at once
    enabled: open
    opacity: open ? 1 : 0
    onAtHomeChanged: {
        if (!atHome)
            open = false;
    }
    onOpenChanged: {
        if (open) {
            confetti.fall();
            medal.pop();
            ok.forceActiveFocus();
        }
    }

    // Only once it cannot be seen any more, lest its words change while it fades.
    onVisibleChanged: {
        if (!visible && seen) {
            seen = false;
            quests.dismissCelebration();
        }
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.turn }
    }

    Timer {
        interval: 1500
        running: feast.quests.celebrating && feast.atHome && !feast.open
        onTriggered: feast.open = true
    }

    Connections {
        target: feast.quests

        function onChanged() {
            if (!feast.quests.celebrating)
                feast.open = false;
        }
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
        height: 1120
        radius: 48
        color: Theme.raised
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text + ". " + state.text

        BadgeDisc {
            id: medal

            function pop() {
                if (!Theme.reducedMotion)
                    popping.restart();
            }

            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 72 }
            width: 330
            name: feast.quests.celebratedBadge
            earned: true
            part: 1

            SequentialAnimation {
                id: popping
                NumberAnimation { target: medal; property: "scale"; from: 0.4; to: 1.08; duration: 260; easing.type: Easing.OutCubic }
                NumberAnimation { target: medal; property: "scale"; to: 1; duration: 160; easing.type: Easing.InOutQuad }
            }
        }

        Label {
            id: caption
            anchors { top: medal.bottom; topMargin: 36 }
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Quest finished")
            size: 36
            font.weight: Font.DemiBold
            font.letterSpacing: 1.5
            font.capitalization: Font.AllUppercase
            color: Theme.goldInk
        }

        Label {
            id: title
            objectName: "celebratedTitle"
            anchors { top: caption.bottom; topMargin: 8; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: feast.quests.celebratedTitle
            size: 84
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 48
        }

        Label {
            id: worth
            objectName: "celebratedPoints"
            anchors { top: title.bottom; topMargin: 20 }
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("+%Ln point(s)", "", feast.quests.celebratedPoints)
            size: 64
            color: Theme.brand
        }

        Label {
            id: state
            objectName: "celebratedState"
            anchors { top: worth.bottom; topMargin: 20; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            lines: 2
            text: feast.quests.celebratedConfirmed ? qsTr("They are in your account, and the badge is yours.")
                                                   : qsTr("Saved. It counts when the store has it.")
            color: Theme.softInk
        }

        PrimaryButton {
            id: ok
            objectName: "celebrationButton"
            leadsBack: true
            anchors { bottom: parent.bottom; bottomMargin: Theme.margin; horizontalCenter: parent.horizontalCenter }
            width: parent.width - 2 * Theme.margin
            text: qsTr("Lovely")
            onTriggered: {
                feast.seen = true;
                feast.open = false;
            }
        }
    }

    Confetti {
        id: confetti
        anchors.fill: parent
    }
}
