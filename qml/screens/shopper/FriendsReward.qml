// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What she gets for asking for the page, how it stands with it, and what is never done.
//   friends  how it stands; line says why it may still wait
import QtQuick
import Endcap

Item {
    id: reward

    required property FriendsController friends
    required property LineStatus line
    readonly property int how: friends.reward
    readonly property bool failed: how === FriendsController.NotSaved || how === FriendsController.NotKnown || how === FriendsController.NotTaken
    readonly property bool again: how === FriendsController.NotSaved || how === FriendsController.NotKnown
    readonly property bool settled: how === FriendsController.Confirmed || how === FriendsController.AlreadyToday || how === FriendsController.Sent
    readonly property string worth: Number(friends.points).toLocaleString(Theme.locale, "f", 0)

    width: Theme.contentWidth

    NoticePanel {
        id: panel
        noticeName: "friendsReward"
        visible: reward.friends.points > 0
        height: 168
        symbol: reward.failed ? "triangle-alert" : reward.settled ? "check" : reward.how === FriendsController.Saved ? "clock" : "coins"
        strong: reward.failed ? Theme.berry : reward.settled ? Theme.brand : Theme.goldInk
        quiet: reward.failed ? Theme.berrySoft : reward.settled ? Theme.brandSoft : Theme.goldSoft
        title: {
            switch (reward.how) {
            case FriendsController.Saved:
                return qsTr("Saved: %1 points").arg(reward.worth);
            case FriendsController.Confirmed:
                return qsTr("%1 points are yours").arg(reward.worth);
            case FriendsController.AlreadyToday:
                return qsTr("You have today’s points already");
            case FriendsController.Sent:
                return qsTr("%1 points: the store has it").arg(reward.worth);
            case FriendsController.NotTaken:
                return qsTr("The store could not take it");
            case FriendsController.NotSaved:
                return qsTr("Your points are not saved yet");
            case FriendsController.NotKnown:
                return qsTr("We can’t tell yet if they were saved");
            }
            return qsTr("%1 points, one moment").arg(reward.worth);
        }
        note: {
            switch (reward.how) {
            case FriendsController.Saved:
                return reward.line.state === LineStatus.Down ? qsTr("We’ll send it when the store’s line is back.")
                                                             : qsTr("It is on its way to the store.");
            case FriendsController.Sent:
                return qsTr("Once a day, for the number you gave.");
            case FriendsController.NotTaken:
                return qsTr("The code works all the same. Please ask at the service desk.");
            case FriendsController.NotSaved:
                return qsTr("This kiosk could not keep them. The code works all the same.");
            case FriendsController.NotKnown:
                return qsTr("Touch once more; it counts only once.");
            }
            return qsTr("They are for asking for this page, once a day.");
        }
    }

    OutlineButton {
        objectName: "friendsAgainButton"
        visible: panel.visible && reward.again
        y: panel.height + Theme.gap
        width: parent.width
        text: qsTr("Try again")
        symbol: "refresh-cw"
        onTriggered: reward.friends.ask()
    }

    FactRow {
        visible: !panel.visible || !reward.again
        y: panel.visible ? panel.height + 28 : 12
        symbol: "eye-off"
        title: qsTr("Nothing is posted for you")
        note: qsTr("You send it yourself, with your own apps. We never see whether you do, or to whom.")
    }
}
