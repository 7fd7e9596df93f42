// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to telling friends; not there when there is nothing to tell.
//   friends  what is known about it
import QtQuick
import Endcap

OutlineButton {
    id: button

    required property FriendsController friends
    readonly property bool rewarded: friends.points > 0 && friends.reward === FriendsController.Asked

    readonly property string points: Number(friends.points).toLocaleString(Theme.locale, "f", 0)

    objectName: "friendsButton"
    visible: friends.available
    text: !rewarded ? qsTr("Tell friends") : qsTr("Tell friends, +%1").arg(points)
    symbol: "users"
}
