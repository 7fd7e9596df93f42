// SPDX-FileCopyrightText: 2026 Endcap contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Home's way to the check-in: possible, done for today, or not offered here.
//   home  what is known about check-in
import QtQuick
import Endcap

Tile {
    id: tile

    required property HomeController home
    readonly property bool open: home.canCheckIn && !home.checkedInToday
    readonly property string worth: Number(home.checkInPoints).toLocaleString(Theme.locale, "f", 0)

    objectName: "checkInTile"
    leads: home.canCheckIn || home.checkedInToday
    caption: qsTr("Check in")
    symbol: "map-pin-check"
    strong: Theme.blue
    quiet: Theme.blueSoft
    title: open ? qsTr("You’re here. Take %1 points").arg(worth)
         : home.checkedInToday ? qsTr("Done for today") : qsTr("No check-in here yet")
    note: open ? qsTr("Once a day, no purchase needed") : home.checkedInToday ? qsTr("The next stamp waits another day.")
                                                                              : qsTr("This store does not give points for visits.")

    Stamp {
        visible: tile.leads
        anchors.centerIn: parent
        width: Math.min(200, parent.height - 24)
        text: tile.open ? "+" + tile.worth : ""
    }
}
